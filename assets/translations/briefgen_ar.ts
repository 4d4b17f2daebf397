<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About briefgen</source>
        <translation>حول briefgen</translation>
    </message>
    <message>
        <source>Situation briefs from news articles, every sentence traceable to its source.

Workspace: {0}

MIT licence. Icons by Lucide (ISC). Fonts by the Noto project (OFL).</source>
        <translation>موجزات عن الأوضاع من المقالات الإخبارية، وكل جملة فيها موصولة بمصدرها.

مساحة العمل: ⁨{0}⁩

رخصة MIT. الأيقونات من Lucide ‏(ISC). الخطوط من مشروع Noto ‏(OFL).</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>&amp;Brief</source>
        <translation>المو&amp;جز</translation>
    </message>
    <message>
        <source>A&amp;rticle</source>
        <translation>المقا&amp;ل</translation>
    </message>
    <message>
        <source>&amp;Pick</source>
        <translation>الا&amp;نتقاء</translation>
    </message>
    <message>
        <source>F&amp;act</source>
        <translation>ال&amp;واقعة</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
    <message>
        <source>Add &amp;Articles…</source>
        <translation>إضافة &amp;مقالات…</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Add from an Add&amp;ress…</source>
        <translation>إضافة من &amp;عنوان…</translation>
    </message>
    <message>
        <source>&amp;Paste an Article…</source>
        <translation>&amp;لصق مقال…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>لصق</translation>
    </message>
    <message>
        <source>&amp;Import a Brief…</source>
        <translation>ا&amp;ستيراد موجز…</translation>
    </message>
    <message>
        <source>&amp;New Workspace…</source>
        <translation>مساحة عمل &amp;جديدة…</translation>
    </message>
    <message>
        <source>&amp;Open Workspace…</source>
        <translation>&amp;فتح مساحة عمل…</translation>
    </message>
    <message>
        <source>Open the &amp;Sample</source>
        <translation>فتح العي&amp;نة</translation>
    </message>
    <message>
        <source>New &amp;Window</source>
        <translation>نافذة جدي&amp;دة</translation>
    </message>
    <message>
        <source>&amp;Close Window</source>
        <translation>إ&amp;غلاق النافذة</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;خروج</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;إعادة</translation>
    </message>
    <message>
        <source>&amp;Find in the Article…</source>
        <translation>&amp;بحث في المقال…</translation>
    </message>
    <message>
        <source>&amp;Next Hit</source>
        <translation>النتيجة التا&amp;لية</translation>
    </message>
    <message>
        <source>&amp;Previous Hit</source>
        <translation>النتيجة ال&amp;سابقة</translation>
    </message>
    <message>
        <source>Find &amp;Articles</source>
        <translation>البحث عن &amp;مقالات</translation>
    </message>
    <message>
        <source>Check &amp;Spelling</source>
        <translation>الت&amp;حقق من الإملاء</translation>
    </message>
    <message>
        <source>Next &amp;Misspelt Word</source>
        <translation>الكلمة ال&amp;خطأ التالية</translation>
    </message>
    <message>
        <source>&amp;New Brief…</source>
        <translation>موجز &amp;جديد…</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>New &amp;from This Brief…</source>
        <translation>جديد &amp;من هذا الموجز…</translation>
    </message>
    <message>
        <source>&amp;Open a Brief…</source>
        <translation>&amp;فتح موجز…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>&amp;Series…</source>
        <translation>ال&amp;سلسلة…</translation>
    </message>
    <message>
        <source>&amp;Details…</source>
        <translation>التفا&amp;صيل…</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Write a &amp;Judgement or Comment…</source>
        <translation>&amp;كتابة تقدير أو تعليق…</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>تقدير</translation>
    </message>
    <message>
        <source>Stand&amp;ing Texts…</source>
        <translation>النصوص الثا&amp;بتة…</translation>
    </message>
    <message>
        <source>&amp;Templates…</source>
        <translation>ال&amp;قوالب…</translation>
    </message>
    <message>
        <source>&amp;Check before Sending</source>
        <translation>ال&amp;تدقيق قبل الإرسال</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>تدقيق</translation>
    </message>
    <message>
        <source>Export as the Series Is Sent…</source>
        <translation>تصدير بصيغة السلسلة…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;طباعة…</translation>
    </message>
    <message>
        <source>&amp;Verify the Quotations</source>
        <translation>التحقق م&amp;ن الاقتباسات</translation>
    </message>
    <message>
        <source>&amp;Repeat the Last Section</source>
        <translation>&amp;تكرار القسم الأخير</translation>
    </message>
    <message>
        <source>&amp;Unpick</source>
        <translation>إلغا&amp;ء الانتقاء</translation>
    </message>
    <message>
        <source>&amp;Join to the Last Fact</source>
        <translation>&amp;ضم إلى الواقعة الأخيرة</translation>
    </message>
    <message>
        <source>&amp;Quote Verbatim</source>
        <translation>ا&amp;قتباس حرفي</translation>
    </message>
    <message>
        <source>&amp;Paraphrase</source>
        <translation>إعادة &amp;صياغة</translation>
    </message>
    <message>
        <source>Add a &amp;Note</source>
        <translation>إضافة &amp;ملاحظة</translation>
    </message>
    <message>
        <source>&amp;Next Sentence</source>
        <translation>الجملة التا&amp;لية</translation>
    </message>
    <message>
        <source>&amp;Previous Sentence</source>
        <translation>الجملة ال&amp;سابقة</translation>
    </message>
    <message>
        <source>Next Su&amp;ggestion</source>
        <translation>الا&amp;قتراح التالي</translation>
    </message>
    <message>
        <source>Previous Sugges&amp;tion</source>
        <translation>الاقترا&amp;ح السابق</translation>
    </message>
    <message>
        <source>Next &amp;Unread Article</source>
        <translation>المقال &amp;غير المقروء التالي</translation>
    </message>
    <message>
        <source>&amp;Mark as Read or Unread</source>
        <translation>وس&amp;م كمقروء أو غير مقروء</translation>
    </message>
    <message>
        <source>&amp;Facts of the Passage</source>
        <translation>&amp;وقائع المقطع</translation>
    </message>
    <message>
        <source>Show or &amp;Hide Page Furniture</source>
        <translation>إظهار زوائد الصفحة أو إ&amp;خفاؤها</translation>
    </message>
    <message>
        <source>&amp;Edit the Statement</source>
        <translation>&amp;تحرير العبارة</translation>
    </message>
    <message>
        <source>De&amp;tails of the Fact…</source>
        <translation>ت&amp;فاصيل الواقعة…</translation>
    </message>
    <message>
        <source>&amp;Merge the Selected Facts</source>
        <translation>&amp;دمج الوقائع المحددة</translation>
    </message>
    <message>
        <source>&amp;Keep as Standing Text…</source>
        <translation>الاحتفا&amp;ظ به نصًا ثابتًا…</translation>
    </message>
    <message>
        <source>Show the &amp;Source</source>
        <translation>إظهار ال&amp;مصدر</translation>
    </message>
    <message>
        <source>To Be &amp;Brought Up to Date, or Not</source>
        <translation>تحتاج إلى ت&amp;حديث أو لا تحتاج</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>نقل إلى أ&amp;على</translation>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <translation>نقل إلى أ&amp;سفل</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إ&amp;زالة</translation>
    </message>
    <message>
        <source>Go to the &amp;Library</source>
        <translation>الانتقال إلى ال&amp;مكتبة</translation>
    </message>
    <message>
        <source>Go to the &amp;Article</source>
        <translation>الانتقال إلى الم&amp;قال</translation>
    </message>
    <message>
        <source>Go to the &amp;Brief</source>
        <translation>الانتقال إلى المو&amp;جز</translation>
    </message>
    <message>
        <source>Go to the &amp;Preview</source>
        <translation>الانتقال إلى الم&amp;عاينة</translation>
    </message>
    <message>
        <source>&amp;Next Pane</source>
        <translation>الجزء التا&amp;لي</translation>
    </message>
    <message>
        <source>Pr&amp;evious Pane</source>
        <translation>الجزء ال&amp;سابق</translation>
    </message>
    <message>
        <source>Colours of the &amp;System</source>
        <translation>ألوان ال&amp;نظام</translation>
    </message>
    <message>
        <source>Li&amp;ght</source>
        <translation>&amp;فاتح</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;داكن</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>ت&amp;كبير</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>&amp;تصغير</translation>
    </message>
    <message>
        <source>Usual Si&amp;ze</source>
        <translation>ال&amp;حجم المعتاد</translation>
    </message>
    <message>
        <source>Section Colours by O&amp;kabe and Ito</source>
        <translation>ألوان الأقسام ل&amp;أوكابي وإيتو</translation>
    </message>
    <message>
        <source>Section Colours by Paul &amp;Tol</source>
        <translation>ألوان الأقسام ل&amp;بول تول</translation>
    </message>
    <message>
        <source>Language of the S&amp;ystem</source>
        <translation>ل&amp;غة النظام</translation>
    </message>
    <message>
        <source>Language: English</source>
        <translation>اللغة: English</translation>
    </message>
    <message>
        <source>Language: العربية</source>
        <translation>اللغة: العربية</translation>
    </message>
    <message>
        <source>&amp;Jobs</source>
        <translation>الم&amp;هام</translation>
    </message>
    <message>
        <source>&amp;Close the Notice</source>
        <translation>إغلاق الإ&amp;شعار</translation>
    </message>
    <message>
        <source>Go to t&amp;he Last Notice</source>
        <translation>الانتقال إلى آ&amp;خر إشعار</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>&amp;الأوامر…</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>ا&amp;ختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>&amp;About briefgen</source>
        <translation>&amp;حول briefgen</translation>
    </message>
    <message>
        <source>Export as {0}…</source>
        <translation>تصدير بصيغة ⁨{0}⁩…</translation>
    </message>
    <message>
        <source>Outlet {0}: {1}</source>
        <translation>جهة النشر ⁨{0}⁩: ⁨{1}⁩</translation>
    </message>
    <message>
        <source>Outlet Not Rated</source>
        <translation>جهة النشر غير مقيَّمة</translation>
    </message>
    <message>
        <source>Mark as {0}</source>
        <translation>الوسم بـ ⁨{0}⁩</translation>
    </message>
    <message>
        <source>Not Marked</source>
        <translation>بلا وسم</translation>
    </message>
    <message>
        <source>Main tools</source>
        <translation>الأدوات الرئيسية</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Export the brief to a file</source>
        <translation>تصدير الموجز إلى ملف</translation>
    </message>
</context>
<context>
    <name>Adding</name>
    <message>
        <source>a pasted text</source>
        <translation>نص ملصق</translation>
    </message>
    <message>
        <source>Nothing was added: this workspace is open read-only.</source>
        <translation>لم يُضف شيء: مساحة العمل هذه مفتوحة للقراءة فقط.</translation>
    </message>
    <message>
        <source>Another window may have it open; close that one, or open another workspace.</source>
        <translation>قد تكون مفتوحة في نافذة أخرى؛ أغلق تلك النافذة أو افتح مساحة عمل أخرى.</translation>
    </message>
    <message>
        <source>Add articles</source>
        <translation>إضافة مقالات</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>“{0}” is a workspace, not an article.</source>
        <translation>«{0}» مساحة عمل وليس مقالًا.</translation>
    </message>
    <message>
        <source>Open It</source>
        <translation>فتحها</translation>
    </message>
    <message>
        <source>“{0}” may be an exported brief; it is no article.</source>
        <translation>قد يكون «{0}» موجزًا مُصدَّرًا؛ وليس مقالًا.</translation>
    </message>
    <message>
        <source>Import It</source>
        <translation>استيراده</translation>
    </message>
    <message>
        <source>The folder “{0}” holds nothing that can be read.</source>
        <translation>لا يحوي المجلد «{0}» ما يمكن قراءته.</translation>
    </message>
    <message>
        <source>Fetch from the network?</source>
        <translation>الجلب من الشبكة؟</translation>
    </message>
    <message>
        <source>Save it as a file first, and add that ({key}).</source>
        <translation>احفظه ملفًا أولًا ثم أضفه ({key}).</translation>
    </message>
    <message>
        <source>Files of the folder “{0}” that are left out: {1}.</source>
        <translation>عدد ما تُرك من ملفات المجلد «⁨{0}⁩»: ⁨{1}⁩.</translation>
    </message>
    <message>
        <source>Look into the folder {0}</source>
        <translation>فحص المجلد ⁨{0}⁩</translation>
    </message>
    <message>
        <source>
and {0} more</source>
        <translation>
و{0} غيرها</translation>
    </message>
    <message>
        <source>Nothing has been fetched yet. The page is read once, and kept in the workspace.</source>
        <translation>لم يُجلب شيء بعد. تُقرأ الصفحة مرة واحدة وتُحفظ في مساحة العمل.</translation>
    </message>
    <message>
        <source>&amp;Fetch</source>
        <translation>&amp;جلب</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>A picture was not added: briefgen reads words.</source>
        <translation>لم تُضف الصورة: يقرأ briefgen الكلمات.</translation>
    </message>
    <message>
        <source>Add the page that it stands on, or a PDF whose text was recognized.</source>
        <translation>أضف الصفحة التي هي فيها، أو ملف PDF جرى التعرف على نصه.</translation>
    </message>
    <message>
        <source>A mail was not added: the mail program gives no text of it.</source>
        <translation>لم تُضف الرسالة: لا يعطي برنامج البريد نصها.</translation>
    </message>
    <message>
        <source>Select its words and drop those, or save it as text and add the file.</source>
        <translation>حدد كلماتها وأفلتها هنا، أو احفظها نصًا وأضف الملف.</translation>
    </message>
    <message>
        <source>Nothing was added: there is no file, link or text in it.</source>
        <translation>لم يُضف شيء: ليس فيه ملف ولا رابط ولا نص.</translation>
    </message>
    <message>
        <source>Articles ({0})</source>
        <translation>المقالات ({0})</translation>
    </message>
    <message>
        <source>Read {0}</source>
        <translation>قراءة ⁨{0}⁩</translation>
    </message>
    <message>
        <source>Read {0} articles</source>
        <translation>قراءة المقالات، وعددها ⁨{0}⁩</translation>
    </message>
    <message>
        <source>Reading was stopped; articles that were not read: {0}.</source>
        <translation>أُوقفت القراءة؛ المقالات التي لم تُقرأ: ⁨{0}⁩.</translation>
    </message>
    <message>
        <source>{0} of {1} could not be read; the others are in the library.</source>
        <translation>تعذرت قراءة {0} من {1}؛ والباقي في المكتبة.</translation>
    </message>
    <message>
        <source>None of the {0} could be read.</source>
        <translation>تعذرت قراءة أي من {0}.</translation>
    </message>
    <message>
        <source>Show Why</source>
        <translation>عرض السبب</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>ما تعذرت قراءته</translation>
    </message>
    <message>
        <source>“{0}” was in the library already.</source>
        <translation>«⁨{0}⁩» موجود في المكتبة من قبل.</translation>
    </message>
    <message>
        <source>“{0}” is in the library.</source>
        <translation>أصبح «⁨{0}⁩» في المكتبة.</translation>
    </message>
    <message>
        <source>{0} articles are in the library.</source>
        <translation>عدد المقالات التي دخلت المكتبة: ⁨{0}⁩.</translation>
    </message>
    <message>
        <source>New articles: {0}. In the library already: {1}.</source>
        <translation>المقالات الجديدة: ⁨{0}⁩. الموجودة في المكتبة من قبل: ⁨{1}⁩.</translation>
    </message>
    <message>
        <source>Nothing is new: all {1} articles were in the library already.</source>
        <translation>لا جديد: المقالات كلها موجودة في المكتبة من قبل، وعددها ⁨{1}⁩.</translation>
    </message>
    <message>
        <source>Already there: {0}.</source>
        <translation>الموجود من قبل: {0}.</translation>
    </message>
    <message>
        <source> and {0} more</source>
        <translation> و⁨{0}⁩ غيرها</translation>
    </message>
    <message>
        <source>Reading an article…</source>
        <translation>جارٍ قراءة مقال…</translation>
    </message>
    <message>
        <source>Reading {0} articles…</source>
        <translation>جارٍ قراءة المقالات، وعددها ⁨{0}⁩…</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>Open read-only</source>
        <translation>الفتح للقراءة فقط</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Open another…</source>
        <translation>فتح غيرها…</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>The workspace is in use</source>
        <translation>مساحة العمل قيد الاستخدام</translation>
    </message>
    <message>
        <source>The workspace can&apos;t be opened</source>
        <translation>تعذر فتح مساحة العمل</translation>
    </message>
    <message>
        <source>Open or make a workspace</source>
        <translation>فتح مساحة عمل أو إنشاؤها</translation>
    </message>
    <message>
        <source>Workspaces ({0})</source>
        <translation>مساحات العمل ({0})</translation>
    </message>
</context>
<context>
    <name>AskAddress</name>
    <message>
        <source>Add from an address</source>
        <translation>إضافة من عنوان</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>ال&amp;عنوان</translation>
    </message>
</context>
<context>
    <name>Assessment</name>
    <message>
        <source>None: a comment</source>
        <translation>بلا: تعليق</translation>
    </message>
    <message>
        <source>high confidence</source>
        <translation>ثقة عالية</translation>
    </message>
    <message>
        <source>moderate confidence</source>
        <translation>ثقة متوسطة</translation>
    </message>
    <message>
        <source>low confidence</source>
        <translation>ثقة منخفضة</translation>
    </message>
</context>
<context>
    <name>Attributes</name>
    <message>
        <source>What the brief is about; it stands at its head</source>
        <translation>موضوع الموجز؛ يظهر في رأسه</translation>
    </message>
    <message>
        <source>The brief&apos;s number in its series; the next issue counts it up</source>
        <translation>رقم الموجز في سلسلته؛ ويزيد في العدد التالي</translation>
    </message>
    <message>
        <source>The day whose situation the brief describes</source>
        <translation>اليوم الذي يصف الموجز وضعه</translation>
    </message>
    <message>
        <source>Who may read the brief: choose a marking, or write one of your own</source>
        <translation>من يجوز له قراءة الموجز: اختر وسمًا أو اكتب وسمًا خاصًا بك</translation>
    </message>
    <message>
        <source>What your house writes beside the marking, if it does</source>
        <translation>ما تكتبه جهتك إلى جانب الوسم إن وُجد</translation>
    </message>
    <message>
        <source>The house that publishes the brief</source>
        <translation>الجهة التي تنشر الموجز</translation>
    </message>
    <message>
        <source>Who has written the brief</source>
        <translation>من كتب الموجز</translation>
    </message>
    <message>
        <source>The words that stand for likelihoods in judgements</source>
        <translation>الكلمات التي تعبّر عن الاحتمالات في التقديرات</translation>
    </message>
    <message>
        <source>The language of the brief&apos;s fixed words and of its hyphenation</source>
        <translation>لغة كلمات الموجز الثابتة وتقسيم كلماته</translation>
    </message>
</context>
<context>
    <name>BriefDelegate</name>
    <message>
        <source>{count} facts</source>
        <translation>الوقائع: {count}</translation>
    </message>
    <message>
        <source>{count} fact</source>
        <translation>الوقائع: {count}</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>بلا تاريخ</translation>
    </message>
    <message>
        <source>Nothing here yet: press {key} in the article, or drop a fact here.</source>
        <translation>لا شيء هنا بعد: اضغط {key} في المقال، أو أفلت واقعة هنا.</translation>
    </message>
</context>
<context>
    <name>BriefList</name>
    <message>
        <source>Write a judgement or comment in this section (Enter)</source>
        <translation>كتابة تقدير أو تعليق في هذا القسم (Enter)</translation>
    </message>
    <message>
        <source>Show these words in the article ({key})</source>
        <translation>إظهار هذه الكلمات في المقال ({key})</translation>
    </message>
    <message>
        <source>{count} facts</source>
        <translation>الوقائع: {count}</translation>
    </message>
    <message>
        <source>1 fact</source>
        <translation>واقعة واحدة</translation>
    </message>
</context>
<context>
    <name>BriefModel</name>
    <message>
        <source>Section {title}, {count} facts. Enter writes a judgement here.</source>
        <translation>القسم ⁨{title}⁩، عدد وقائعه {count}. المفتاح Enter يكتب تقديرًا هنا.</translation>
    </message>
    <message>
        <source>Section {title} is empty.</source>
        <translation>القسم ⁨{title}⁩ فارغ.</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>اقتباس</translation>
    </message>
    <message>
        <source>Paraphrase</source>
        <translation>إعادة صياغة</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>تقدير</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>تعليق</translation>
    </message>
</context>
<context>
    <name>BriefPane</name>
    <message>
        <source>Comment</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>Paraphrase</source>
        <translation>إعادة صياغة</translation>
    </message>
    <message>
        <source>Judgement: {likelihood}</source>
        <translation>تقدير: ⁨{likelihood}⁩</translation>
    </message>
    <message>
        <source>Judgement: high confidence</source>
        <translation>تقدير: ثقة عالية</translation>
    </message>
    <message>
        <source>Judgement: moderate confidence</source>
        <translation>تقدير: ثقة متوسطة</translation>
    </message>
    <message>
        <source>Judgement: low confidence</source>
        <translation>تقدير: ثقة منخفضة</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>تقدير</translation>
    </message>
    <message>
        <source>{count} passages</source>
        <translation>المقاطع: {count}</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>وغيرها: {count}</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>محدَّثة</translation>
    </message>
    <message>
        <source>Carried over</source>
        <translation>مرحَّلة</translation>
    </message>
    <message>
        <source>To be updated</source>
        <translation>تحتاج إلى تحديث</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديدة</translation>
    </message>
    <message>
        <source>On {day}</source>
        <translation>في ⁨{day}⁩</translation>
    </message>
    <message>
        <source>Credibility {digit}</source>
        <translation>المصداقية ⁨{digit}⁩</translation>
    </message>
    <message>
        <source>Review by {day}</source>
        <translation>تُراجع قبل ⁨{day}⁩</translation>
    </message>
    <message>
        <source>Review overdue since {day}</source>
        <translation>المراجعة متأخرة منذ {day}</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>الموجز</translation>
    </message>
    <message>
        <source>No brief is open</source>
        <translation>لا موجز مفتوح</translation>
    </message>
    <message>
        <source>Make a new one with {new}, or open an earlier one with {open}.</source>
        <translation>أنشئ موجزًا جديدًا باستخدام {new}، أو افتح موجزًا سابقًا باستخدام {open}.</translation>
    </message>
    <message>
        <source>Enter or {key} edits the statement of the fact</source>
        <translation>لتحرير عبارة الواقعة: Enter أو {key}</translation>
    </message>
    <message>
        <source>Sections and facts</source>
        <translation>الأقسام والوقائع</translation>
    </message>
    <message>
        <source>No. {number}</source>
        <translation>العدد {number}</translation>
    </message>
</context>
<context>
    <name>ChangesView</name>
    <message>
        <source>What differs</source>
        <translation>ما اختلف</translation>
    </message>
    <message>
        <source>Fact by fact, from the older issue to the newer one</source>
        <translation>واقعة واقعة، من العدد الأقدم إلى الأحدث</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>لا اختلاف.</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>أُضيف</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>أُسقط</translation>
    </message>
    <message>
        <source>Reworded</source>
        <translation>أُعيدت صياغته</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>نُقل</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>another kind</source>
        <translation>نوع آخر</translation>
    </message>
    <message>
        <source>other sources</source>
        <translation>مصادر أخرى</translation>
    </message>
    <message>
        <source>another date</source>
        <translation>تاريخ آخر</translation>
    </message>
    <message>
        <source>another credibility</source>
        <translation>مصداقية أخرى</translation>
    </message>
    <message>
        <source>another likelihood</source>
        <translation>احتمالية أخرى</translation>
    </message>
    <message>
        <source>another confidence</source>
        <translation>ثقة أخرى</translation>
    </message>
    <message>
        <source>title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>marking</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>classification</source>
        <translation>التصنيف</translation>
    </message>
    <message>
        <source>yardstick</source>
        <translation>سلّم الاحتمالات</translation>
    </message>
    <message>
        <source>language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>template id</source>
        <translation>القالب</translation>
    </message>
</context>
<context>
    <name>Checking</name>
    <message>
        <source>Check before sending</source>
        <translation>التدقيق قبل الإرسال</translation>
    </message>
    <message>
        <source>Quotations against their sources</source>
        <translation>مطابقة الاقتباسات بمصادرها</translation>
    </message>
    <message>
        <source>Findings: {0}</source>
        <translation>نتائج التدقيق: ⁨{0}⁩</translation>
    </message>
</context>
<context>
    <name>ChoiceTree</name>
    <message>
        <source>Keep</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>خلفية</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>إسقاط</translation>
    </message>
    <message>
        <source>Facts, and what becomes of them</source>
        <translation>الوقائع ومصيرها</translation>
    </message>
    <message>
        <source>{keys}: {choice}</source>
        <translation>{keys}: {choice}</translation>
    </message>
    <message>
        <source>Next issue</source>
        <translation>العدد التالي</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>الواقعة</translation>
    </message>
    <message>
        <source>Newest source</source>
        <translation>أحدث مصدر</translation>
    </message>
    <message>
        <source>A choice here is for all facts of this section.</source>
        <translation>الاختيار هنا يسري على كل وقائع هذا القسم.</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>The last changes of the brief could not be saved.</source>
        <translation>تعذر حفظ آخر تغييرات الموجز.</translation>
    </message>
    <message>
        <source>The brief is not saved</source>
        <translation>الموجز غير محفوظ</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>الحفظ في مكان آخر…</translation>
    </message>
    <message>
        <source>Close and lose them</source>
        <translation>الإغلاق وفقدانها</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Save elsewhere</source>
        <translation>الحفظ في مكان آخر</translation>
    </message>
    <message>
        <source>Briefs (*.json)</source>
        <translation>الموجزات (*.json)</translation>
    </message>
</context>
<context>
    <name>ColourField</name>
    <message>
        <source>A colour, as #RRGGBB</source>
        <translation>لون بصيغة ⁦#RRGGBB⁩</translation>
    </message>
    <message>
        <source>Choose the colour from a picture of all</source>
        <translation>اختيار اللون من لوحة الألوان كلها</translation>
    </message>
    <message>
        <source>Choose: {0}</source>
        <translation>اختيار: ⁨{0}⁩</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>Type what you want to do</source>
        <translation>اكتب ما تريد فعله</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>البحث عن أمر</translation>
    </message>
    <message>
        <source>No command has these letters.</source>
        <translation>لا أمر فيه هذه الحروف.</translation>
    </message>
    <message>
        <source>Enter runs the command</source>
        <translation>المفتاح Enter ينفذ الأمر</translation>
    </message>
</context>
<context>
    <name>Composing</name>
    <message>
        <source>undated</source>
        <translation>بلا تاريخ</translation>
    </message>
    <message>
        <source>paragraph {0}</source>
        <translation>الفقرة ⁨{0}⁩</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>النقل</translation>
    </message>
    <message>
        <source>Edit the statement</source>
        <translation>تحرير العبارة</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>الإزالة</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>الدمج</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>الكتابة</translation>
    </message>
    <message>
        <source>Change the fact&apos;s details</source>
        <translation>تغيير تفاصيل الواقعة</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Import a brief</source>
        <translation>استيراد موجز</translation>
    </message>
    <message>
        <source>Briefs (*.json)</source>
        <translation>الموجزات (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Import {0}</source>
        <translation>استيراد ⁨{0}⁩</translation>
    </message>
    <message>
        <source>There are no briefs yet.</source>
        <translation>لا موجزات بعد.</translation>
    </message>
    <message>
        <source>{key} begins one.</source>
        <translation>استخدم {key} لبدء موجز.</translation>
    </message>
    <message>
        <source>That is the template of its series. You can choose another one ({key}).</source>
        <translation>هذا قالب سلسلته. يمكنك اختيار قالب آخر ({key}).</translation>
    </message>
    <message>
        <source>Change the details</source>
        <translation>تغيير التفاصيل</translation>
    </message>
    <message>
        <source>Open a brief</source>
        <translation>فتح موجز</translation>
    </message>
    <message>
        <source>The template of this brief, “{0}”, is not here; it is laid out by “{1}”.</source>
        <translation>قالب هذا الموجز «{0}» غير موجود هنا؛ وهو معروض بالقالب «{1}».</translation>
    </message>
    <message>
        <source>“{0}” was imported.</source>
        <translation>استُورد «⁨{0}⁩».</translation>
    </message>
    <message>
        <source>Standing texts that came with it: {0}</source>
        <translation>نصوص ثابتة جاءت معه: {0}</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Details of the brief</source>
        <translation>تفاصيل الموجز</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>تطبيق</translation>
    </message>
    <message>
        <source>Apply the changes (Ctrl+Enter)</source>
        <translation>تطبيق التغييرات (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>رقم العدد</translation>
    </message>
    <message>
        <source>As-of date</source>
        <translation>حتى تاريخ</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>التصنيف</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>المؤلف</translation>
    </message>
    <message>
        <source>Yardstick of likelihoods</source>
        <translation>سلّم الاحتمالات</translation>
    </message>
    <message>
        <source>Language (en, ko, ar…)</source>
        <translation>اللغة (en أو ko أو ar…)</translation>
    </message>
</context>
<context>
    <name>DropSheet</name>
    <message>
        <source>Drop here</source>
        <translation>الإفلات هنا</translation>
    </message>
</context>
<context>
    <name>Dropping</name>
    <message>
        <source>This workspace is open read-only: nothing can be added</source>
        <translation>مساحة العمل هذه مفتوحة للقراءة فقط: لا يمكن إضافة شيء</translation>
    </message>
    <message>
        <source>Add {0} to the library</source>
        <translation>إضافة {0} إلى المكتبة</translation>
    </message>
    <message>
        <source>Add {0} files to the library</source>
        <translation>إضافة {0} من الملفات إلى المكتبة</translation>
    </message>
    <message>
        <source>Fetch the page, after a question</source>
        <translation>جلب الصفحة بعد سؤال</translation>
    </message>
    <message>
        <source>Add the text to the library as an article</source>
        <translation>إضافة النص إلى المكتبة مقالًا</translation>
    </message>
    <message>
        <source>This can&apos;t be read as an article</source>
        <translation>لا يمكن قراءة هذا مقالًا</translation>
    </message>
</context>
<context>
    <name>Duplicate</name>
    <message>
        <source>Duplicate “{0}”</source>
        <translation>نسخ «⁨{0}⁩»</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>{0}, our own</source>
        <translation>⁨{0}⁩، نسختنا</translation>
    </message>
    <message>
        <source>In &amp;all workspaces, not in this one alone</source>
        <translation>في &amp;كل مساحات العمل، لا في هذه وحدها</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الا&amp;سم</translation>
    </message>
    <message>
        <source>What the copy is called among the templates</source>
        <translation>اسم النسخة بين القوالب</translation>
    </message>
    <message>
        <source>Otherwise the copy is offered here only</source>
        <translation>وإلا عُرضت النسخة هنا فقط</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>No format was chosen for this series yet.</source>
        <translation>لم تُختر صيغة لهذه السلسلة بعد.</translation>
    </message>
    <message>
        <source>Choose one in Series… ({key}), or export to any in the menu Brief.</source>
        <translation>اختر صيغة في «السلسلة…» ({key})، أو صدّر بأي صيغة من قائمة «الموجز».</translation>
    </message>
    <message>
        <source>Export as {0}</source>
        <translation>تصدير بصيغة ⁨{0}⁩</translation>
    </message>
    <message>
        <source>Writing “{0}”…</source>
        <translation>جارٍ كتابة «⁨{0}⁩»…</translation>
    </message>
    <message>
        <source>Write {0}</source>
        <translation>كتابة ⁨{0}⁩</translation>
    </message>
    <message>
        <source>Written to {0}</source>
        <translation>كُتب في ⁨{0}⁩</translation>
    </message>
    <message>
        <source>“{0}” was written.</source>
        <translation>كُتب «⁨{0}⁩».</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>إظهار في المجلد</translation>
    </message>
</context>
<context>
    <name>FactDetails</name>
    <message>
        <source>Details of the fact</source>
        <translation>تفاصيل الواقعة</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>تطبيق</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>بلا تقدير</translation>
    </message>
    <message>
        <source>&amp;Happened on</source>
        <translation>&amp;حدثت في</translation>
    </message>
    <message>
        <source>A likelihood or a confidence makes a judgement; without one it is a comment</source>
        <translation>الاحتمالية أو الثقة تجعله تقديرًا؛ ومن دونها هو تعليق</translation>
    </message>
    <message>
        <source>&amp;Assessment</source>
        <translation>الت&amp;قييم</translation>
    </message>
    <message>
        <source>The digit of the Admiralty code: of this information, not of its outlet</source>
        <translation>رقم رمز الأدميرالية: لهذه المعلومة، لا لجهة نشرها</translation>
    </message>
    <message>
        <source>&amp;Credibility</source>
        <translation>المصدا&amp;قية</translation>
    </message>
    <message>
        <source>2026-03-02, or 2 March 2026</source>
        <translation>2026-03-02 أو 2 March 2026</translation>
    </message>
    <message>
        <source>From then on the check of the brief warns; without a day it doesn&apos;t</source>
        <translation>منذ ذلك اليوم يحذّر تدقيق الموجز؛ ومن دون يوم لا يحذّر</translation>
    </message>
    <message>
        <source>&amp;Review by</source>
        <translation>ت&amp;راجع قبل</translation>
    </message>
    <message>
        <source>The list has the days that the passage speaks of. “On Monday” is told from the day of publication: choose which one is meant.</source>
        <translation>في القائمة الأيام التي يذكرها المقطع. وعبارة «يوم الاثنين» تُحسب من يوم النشر: اختر اليوم المقصود.</translation>
    </message>
    <message>
        <source>The source is undated, so that “on Monday” in it means nothing. Find out when it appeared first.</source>
        <translation>المصدر بلا تاريخ، فعبارة «يوم الاثنين» فيه لا تدل على شيء. اعرف أولًا متى نُشر.</translation>
    </message>
    <message>
        <source>The passage names no day.</source>
        <translation>لا يذكر المقطع أي يوم.</translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>Faults</source>
        <translation>الأخطاء</translation>
    </message>
    <message>
        <source>What is wrong, each with its place</source>
        <translation>الأخطاء، كل منها مع موضعه</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>Copy all lines, to send them to whoever made the template</source>
        <translation>نسخ الأسطر كلها لإرسالها إلى من أعد القالب</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Enter goes to the next hit, Escape closes</source>
        <translation>المفتاح Enter ينتقل إلى النتيجة التالية، وEsc يغلق</translation>
    </message>
    <message>
        <source>Previous hit ({key})</source>
        <translation>النتيجة السابقة ({key})</translation>
    </message>
    <message>
        <source>Next hit ({key})</source>
        <translation>النتيجة التالية ({key})</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>إغلاق (Esc)</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>No article is open.</source>
        <translation>لا مقال مفتوح.</translation>
    </message>
    <message>
        <source>{key} finds articles in the library.</source>
        <translation>للبحث عن مقالات في المكتبة: {key}.</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>ما وُجد</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} من {count}</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>غير موجود</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Findings</source>
        <translation>نتائج التدقيق</translation>
    </message>
    <message>
        <source>Enter shows the fact in the brief</source>
        <translation>المفتاح Enter يظهر الواقعة في الموجز</translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation>ان&amp;تقال</translation>
    </message>
    <message>
        <source>Show the fact in the brief (Enter)</source>
        <translation>إظهار الواقعة في الموجز (Enter)</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>تنبيه</translation>
    </message>
    <message>
        <source>Nothing to mend.</source>
        <translation>لا شيء يحتاج إلى إصلاح.</translation>
    </message>
    <message>
        <source>Errors: {0} · Warnings: {1} · Notices: {2}</source>
        <translation>الأخطاء: ⁨{0}⁩ · التحذيرات: ⁨{1}⁩ · التنبيهات: ⁨{2}⁩</translation>
    </message>
</context>
<context>
    <name>Following</name>
    <message>
        <source>All articles of the list are read.</source>
        <translation>كل مقالات القائمة مقروءة.</translation>
    </message>
    <message>
        <source>{key} marks the one that is shown as unread again.</source>
        <translation>استخدم {key} لوسم المقال المعروض بأنه غير مقروء من جديد.</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>About the sentence</source>
        <translation>عن الجملة</translation>
    </message>
    <message>
        <source>Suggestion {number} of {count} ({kind}): {reason}</source>
        <translation>الاقتراح {number} من {count} (⁨{kind}⁩): ⁨{reason}⁩</translation>
    </message>
    <message>
        <source>Filed into {titles}</source>
        <translation>أُدرج في ⁨{titles}⁩</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>ملاحظة: ⁨{note}⁩</translation>
    </message>
    <message>
        <source>1 suggestion ({next} next, {previous} previous)</source>
        <translation>اقتراح واحد ({next} للتالي، {previous} للسابق)</translation>
    </message>
    <message>
        <source>{count} suggestions ({next} next, {previous} previous)</source>
        <translation>الاقتراحات: {count} ({next} للتالي، {previous} للسابق)</translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message>
        <source>&amp;Use for This Brief</source>
        <translation>ا&amp;ستخدام لهذا الموجز</translation>
    </message>
    <message>
        <source>Lay the open brief out by this template; issues that follow it have it too</source>
        <translation>تنسيق الموجز المفتوح بهذا القالب؛ وتأخذه الأعداد التالية أيضًا</translation>
    </message>
    <message>
        <source>Default for &amp;New Briefs</source>
        <translation>افتراضي للموجزات ال&amp;جديدة</translation>
    </message>
    <message>
        <source>Offer this template first when a brief is begun in this workspace</source>
        <translation>عرض هذا القالب أولًا عند بدء موجز في مساحة العمل هذه</translation>
    </message>
    <message>
        <source>Use for the &amp;Series</source>
        <translation>استعماله ل&amp;لسلسلة</translation>
    </message>
    <message>
        <source>Begin the next issues of the open brief with this template</source>
        <translation>تبدأ الأعداد التالية من الموجز المفتوح بهذا القالب</translation>
    </message>
    <message>
        <source>&amp;Duplicate…</source>
        <translation>&amp;نسخ…</translation>
    </message>
    <message>
        <source>Make a template of your own of it</source>
        <translation>إنشاء قالب خاص بك منه</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>ت&amp;حرير…</translation>
    </message>
    <message>
        <source>Write its layout and its style, and see what comes of it</source>
        <translation>كتابة تخطيطه ونمطه ورؤية نتيجتهما</translation>
    </message>
    <message>
        <source>&amp;Open Folder</source>
        <translation>&amp;فتح المجلد</translation>
    </message>
    <message>
        <source>Show the files of the template</source>
        <translation>إظهار ملفات القالب</translation>
    </message>
    <message>
        <source>&amp;Pack to File…</source>
        <translation>حزم في &amp;ملف…</translation>
    </message>
    <message>
        <source>Make one file of it, to be sent</source>
        <translation>جعله ملفًا واحدًا للإرسال</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إ&amp;زالة</translation>
    </message>
    <message>
        <source>Take the template out; its folder is kept</source>
        <translation>إخراج القالب مع الاحتفاظ بمجلده</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>القوالب</translation>
    </message>
    <message>
        <source>The buttons are for the selected template</source>
        <translation>الأزرار للقالب المحدد</translation>
    </message>
    <message>
        <source>&amp;Install from File…</source>
        <translation>&amp;تثبيت من ملف…</translation>
    </message>
    <message>
        <source>Take in a template that somebody packed</source>
        <translation>إدخال قالب حزمه شخص آخر</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>{0} (default)</source>
        <translation>⁨{0}⁩ (افتراضي)</translation>
    </message>
    <message>
        <source>{0} (series)</source>
        <translation>{0} (السلسلة)</translation>
    </message>
    <message>
        <source>Comes with briefgen</source>
        <translation>يأتي مع briefgen</translation>
    </message>
    <message>
        <source>Yours, in {0}</source>
        <translation>قالبك، في ⁨{0}⁩</translation>
    </message>
</context>
<context>
    <name>JobList</name>
    <message>
        <source>Jobs</source>
        <translation>المهام</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>running</source>
        <translation>جارية</translation>
    </message>
    <message>
        <source>done</source>
        <translation>تمت</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فشلت</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>أُوقفت</translation>
    </message>
    <message>
        <source>Nothing has run in the background yet.</source>
        <translation>لم يعمل شيء في الخلفية بعد.</translation>
    </message>
    <message>
        <source>Jobs, newest first</source>
        <translation>المهام، الأحدث أولًا</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>المهمة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>الثواني</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>إي&amp;قاف</translation>
    </message>
    <message>
        <source>Stop the selected job</source>
        <translation>إيقاف المهمة المحددة</translation>
    </message>
    <message>
        <source>&amp;Copy the log</source>
        <translation>&amp;نسخ السجل</translation>
    </message>
    <message>
        <source>Copy all that is listed, as text</source>
        <translation>نسخ كل ما في القائمة نصًا</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>قيد الإيقاف</translation>
    </message>
    <message>
        <source>done, {0} failed</source>
        <translation>تمت، وفشل منها: ⁨{0}⁩</translation>
    </message>
    <message>
        <source>Copy the log to read {0} more.</source>
        <translation>للاطلاع على بقية الأسطر انسخ السجل، وعددها: ⁨{0}⁩.</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <source>{done} of {all}</source>
        <translation>{done} من {all}</translation>
    </message>
</context>
<context>
    <name>KeyNames</name>
    <message>
        <source>“{command}”</source>
        <translation>«{command}»</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>في كل مكان</translation>
    </message>
    <message>
        <source>in the article</source>
        <translation>في المقال</translation>
    </message>
    <message>
        <source>in the article and the list of articles</source>
        <translation>في المقال وقائمة المقالات</translation>
    </message>
    <message>
        <source>in the brief</source>
        <translation>في الموجز</translation>
    </message>
    <message>
        <source>Shortcuts by menu</source>
        <translation>الاختصارات بحسب القائمة</translation>
    </message>
    <message>
        <source>The field below is for the selected action</source>
        <translation>الحقل أدناه للإجراء المحدد</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>مفاتيح جديدة</translation>
    </message>
    <message>
        <source>Press the keys that the action is to have</source>
        <translation>اضغط المفاتيح التي تريدها للإجراء</translation>
    </message>
    <message>
        <source>&amp;New keys:</source>
        <translation>&amp;مفاتيح جديدة:</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>&amp;تعيين</translation>
    </message>
    <message>
        <source>Give the selected action these keys</source>
        <translation>إعطاء الإجراء المحدد هذه المفاتيح</translation>
    </message>
    <message>
        <source>&amp;Usual keys</source>
        <translation>المفاتيح المعتا&amp;دة</translation>
    </message>
    <message>
        <source>Give the selected action the keys that it had at first</source>
        <translation>إعادة مفاتيح الإجراء المحدد إلى أصلها</translation>
    </message>
    <message>
        <source>Usual keys for &amp;all</source>
        <translation>المفاتيح المعتادة لل&amp;كل</translation>
    </message>
    <message>
        <source>Give every action the keys that it had at first</source>
        <translation>إعادة مفاتيح كل الإجراءات إلى أصلها</translation>
    </message>
    <message>
        <source>“{0}” writes a character. Add Ctrl or Alt to it.</source>
        <translation>«⁨{0}⁩» يكتب حرفًا. أضف إليه Ctrl أو Alt.</translation>
    </message>
    <message>
        <source>“{0}” already means “{1}”. Give that one other keys first.</source>
        <translation>«⁨{0}⁩» مستخدم الآن لإجراء «⁨{1}⁩». أعطِ ذلك الإجراء مفاتيح أخرى أولًا.</translation>
    </message>
</context>
<context>
    <name>LibraryModel</name>
    <message>
        <source>undated</source>
        <translation>بلا تاريخ</translation>
    </message>
    <message>
        <source>rated {0}</source>
        <translation>التقييم ⁨{0}⁩</translation>
    </message>
    <message>
        <source>marked {0}</source>
        <translation>الوسم ⁨{0}⁩</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>بدأت قراءته</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>غير مقروء</translation>
    </message>
</context>
<context>
    <name>LibraryPane</name>
    <message>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>البحث في المكتبة</translation>
    </message>
    <message>
        <source>Find articles</source>
        <translation>البحث عن مقالات</translation>
    </message>
    <message>
        <source>Words of the articles you look for ({key})</source>
        <translation>كلمات من المقالات التي تبحث عنها ({key})</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>المقالات</translation>
    </message>
    <message>
        <source>Enter reads the article</source>
        <translation>المفتاح Enter يفتح المقال للقراءة</translation>
    </message>
    <message>
        <source>Reading articles</source>
        <translation>قراءة المقالات</translation>
    </message>
    <message>
        <source>No article holds “{0}”</source>
        <translation>لا مقال فيه «⁨{0}⁩»</translation>
    </message>
    <message>
        <source>Try fewer or shorter words. Esc shows all articles.</source>
        <translation>جرّب كلمات أقل أو أقصر. المفتاح Esc يظهر كل المقالات.</translation>
    </message>
    <message>
        <source>No articles yet</source>
        <translation>لا مقالات بعد</translation>
    </message>
    <message>
        <source>Drop files, links or text
into this window, or press
{add} for files,
{address} for an address,
{paste} for what you copied.</source>
        <translation>أفلت ملفات أو روابط أو نصًا
في هذه النافذة، أو اضغط
{add} للملفات،
و{address} لعنوان،
و{paste} لما نسخته.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Brief and preview</source>
        <translation>الموجز والمعاينة</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>الموجز</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>المعاينة</translation>
    </message>
    <message>
        <source>This workspace is open read-only.</source>
        <translation>مساحة العمل هذه مفتوحة للقراءة فقط.</translation>
    </message>
    <message>
        <source>Read, export and check; changes can&apos;t be kept.</source>
        <translation>يمكن القراءة والتصدير والتدقيق؛ ولا يمكن حفظ التغييرات.</translation>
    </message>
    <message>
        <source>&amp;Undo {0}</source>
        <translation>&amp;تراجع عن ⁨{0}⁩</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>&amp;Redo {0}</source>
        <translation>&amp;إعادة ⁨{0}⁩</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;إعادة</translation>
    </message>
</context>
<context>
    <name>NewBrief</name>
    <message>
        <source>New brief</source>
        <translation>موجز جديد</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>إنشاء</translation>
    </message>
    <message>
        <source>Nothing: an empty brief</source>
        <translation>لا شيء: موجز فارغ</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>ال&amp;عنوان</translation>
    </message>
    <message>
        <source>Tem&amp;plate</source>
        <translation>ال&amp;قالب</translation>
    </message>
    <message>
        <source>How the brief is laid out, and which sections it has</source>
        <translation>تنسيق الموجز وأقسامه</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;من</translation>
    </message>
    <message>
        <source>Rolls an earlier brief over: its facts are carried, its number counts up</source>
        <translation>يرحّل موجزًا سابقًا: تُرحَّل وقائعه ويزيد رقمه</translation>
    </message>
    <message>
        <source>As-of &amp;date</source>
        <translation>&amp;حتى تاريخ</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>&amp;رقم العدد</translation>
    </message>
    <message>
        <source>&amp;Marking</source>
        <translation>ال&amp;وسم</translation>
    </message>
    <message>
        <source>&amp;Organization</source>
        <translation>ال&amp;جهة</translation>
    </message>
    <message>
        <source>&amp;Author</source>
        <translation>المؤل&amp;ف</translation>
    </message>
</context>
<context>
    <name>NewPart</name>
    <message>
        <source>New part</source>
        <translation>جزء جديد</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Include it with {% include &apos;tiles.html.j2&apos; %}.</source>
        <translation>ضمِّنه بالأمر ⁦{% include &apos;tiles.html.j2&apos; %}⁩.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الا&amp;سم</translation>
    </message>
</context>
<context>
    <name>NextIssue</name>
    <message>
        <source>New from “{0}”</source>
        <translation>جديد من «⁨{0}⁩»</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>بدء</translation>
    </message>
    <message>
        <source>As-of &amp;date</source>
        <translation>&amp;حتى تاريخ</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>&amp;رقم العدد</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>القالب</translation>
    </message>
    <message>
        <source>For the selected facts, or all of the selected section</source>
        <translation>للوقائع المحددة، أو لكل وقائع القسم المحدد</translation>
    </message>
    <message>
        <source>The brief holds no fact.</source>
        <translation>لا وقائع في الموجز.</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Notices</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>إغلاق هذا الإشعار</translation>
    </message>
    <message>
        <source>Close this notice ({key})</source>
        <translation>إغلاق هذا الإشعار ({key})</translation>
    </message>
    <message>
        <source>There has been no notice in this window yet.</source>
        <translation>لم يظهر إشعار في هذه النافذة بعد.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>لا غيره</numerusform>
            <numerusform>وواحد غيره</numerusform>
            <numerusform>واثنان غيره</numerusform>
            <numerusform>و%n غيره</numerusform>
            <numerusform>و%n غيره</numerusform>
            <numerusform>و%n غيره</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OpenBrief</name>
    <message>
        <source>Open a brief</source>
        <translation>فتح موجز</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Open in a New Window</source>
        <translation>فتح في نافذة جديدة</translation>
    </message>
    <message>
        <source>This window keeps the brief that it shows (Ctrl+Enter)</source>
        <translation>تحتفظ هذه النافذة بالموجز الذي تعرضه (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Briefs, last saved first</source>
        <translation>الموجزات، آخرها حفظًا أولًا</translation>
    </message>
    <message>
        <source>Enter opens the brief</source>
        <translation>المفتاح Enter يفتح الموجز</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>حتى تاريخ</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>الوقائع</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>حُفظ</translation>
    </message>
</context>
<context>
    <name>PasteText</name>
    <message>
        <source>Paste an article</source>
        <translation>لصق مقال</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Headline first, then the text. The date and the source are read where stated.</source>
        <translation>العنوان أولًا ثم النص. ويُقرأ التاريخ والمصدر حيث ذُكرا.</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>ال&amp;نص</translation>
    </message>
    <message>
        <source>Add to the library (Ctrl+Enter)</source>
        <translation>إضافة إلى المكتبة (Ctrl+Enter)</translation>
    </message>
</context>
<context>
    <name>Phrase</name>
    <message>
        <source>--attach goes with --to {format} only.</source>
        <translation>لا يُستعمل ⁨--attach⁩ إلا مع ⁨--to⁩ {format}.</translation>
    </message>
    <message>
        <source>--field and --keep go with --edition only.</source>
        <translation>لا يُستعمل ⁨--field⁩ و⁨--keep⁩ إلا مع ⁨--edition⁩.</translation>
    </message>
    <message>
        <source>--standing goes with --to {format}, and not with --edition.</source>
        <translation>يُستعمل ⁨--standing⁩ مع ⁨--to⁩ {format}، لا مع ⁨--edition⁩.</translation>
    </message>
    <message>
        <source>&lt;/{tag}&gt; closes nothing that is open here.</source>
        <translation>الوسم ⁨&lt;/{tag}&gt;⁩ لا يغلق شيئًا مفتوحًا هنا.</translation>
    </message>
    <message>
        <source>&lt;{tag}&gt; can&apos;t stand {place}.</source>
        <translation>لا يصح أن يقع ⁨&lt;{tag}&gt;⁩ {place}.</translation>
    </message>
    <message>
        <source>&lt;{tag}&gt; has no attribute “{name}”.</source>
        <translation>ليس للوسم ⁨&lt;{tag}&gt;⁩ سمة باسم «{name}».</translation>
    </message>
    <message>
        <source>&lt;{tag}&gt; is never closed.</source>
        <translation>الوسم ⁨&lt;{tag}&gt;⁩ لا يُغلق أبدًا.</translation>
    </message>
    <message>
        <source>&lt;{tag}&gt; needs a class.</source>
        <translation>يحتاج الوسم ⁨&lt;{tag}&gt;⁩ إلى ⁨class⁩.</translation>
    </message>
    <message>
        <source>A PDF can&apos;t have the font “{name}”; {shipped} stands in for it.</source>
        <translation>لا يمكن أن يحوي ملف PDF الخط «{name}»؛ ويحل محله {shipped}.</translation>
    </message>
    <message>
        <source>A brief needs a {name}.</source>
        <translation>ينقص الموجز: {name}.</translation>
    </message>
    <message>
        <source>A brief of the template “{template}” has no field “{name}”.</source>
        <translation>ليس في موجزات القالب «{template}» حقل باسم «{name}».</translation>
    </message>
    <message>
        <source>A brief</source>
        <translation>موجز</translation>
    </message>
    <message>
        <source>A cell is aligned left, center or right.</source>
        <translation>محاذاة الخلية ⁨left⁩ أو ⁨center⁩ أو ⁨right⁩.</translation>
    </message>
    <message>
        <source>A citation style has no document type.</source>
        <translation>ليس لنمط التوثيق نوع مستند.</translation>
    </message>
    <message>
        <source>A citation style is of no use here.</source>
        <translation>لا فائدة من نمط توثيق هنا.</translation>
    </message>
    <message>
        <source>A control character stands here.</source>
        <translation>هنا محرف تحكم.</translation>
    </message>
    <message>
        <source>A drawing of an old kind (VML, a watermark say) in a header or footer</source>
        <translation>رسم من نوع قديم (VML، كعلامة مائية مثلًا) في رأس الصفحة أو ذيلها</translation>
    </message>
    <message>
        <source>A drawing that is no picture in a header or footer</source>
        <translation>رسم ليس صورة في رأس الصفحة أو ذيلها</translation>
    </message>
    <message>
        <source>A fact needs a statement.</source>
        <translation>تحتاج الواقعة إلى عبارة.</translation>
    </message>
    <message>
        <source>A fault of the program got in the way.</source>
        <translation>حال خلل في البرنامج دون ذلك.</translation>
    </message>
    <message>
        <source>A figure has no references.</source>
        <translation>ليس في الشكل إحالات.</translation>
    </message>
    <message>
        <source>A figure needs a kind or a picture.</source>
        <translation>يحتاج الشكل إلى نوع أو صورة.</translation>
    </message>
    <message>
        <source>A file of this name stands twice.</source>
        <translation>ملف بهذا الاسم موجود مرتين.</translation>
    </message>
    <message>
        <source>A helper process could not be started: {reason}.</source>
        <translation>تعذّر بدء عملية مساعدة: {reason}.</translation>
    </message>
    <message>
        <source>A highlight</source>
        <translation>مقطع معلَّم</translation>
    </message>
    <message>
        <source>A judgement is of its day, and can&apos;t be kept as a standing text.</source>
        <translation>التقدير ابن يومه، ولا يمكن الاحتفاظ به نصًا ثابتًا.</translation>
    </message>
    <message>
        <source>A likelihood and a confidence never stand in one statement.</source>
        <translation>لا تجتمع احتمالية وثقة في عبارة واحدة أبدًا.</translation>
    </message>
    <message>
        <source>A link takes no class; a note takes the key of a source.</source>
        <translation>ليس للرابط ⁨class⁩؛ والحاشية تأخذ مفتاح مصدر.</translation>
    </message>
    <message>
        <source>A loop can&apos;t be recursive.</source>
        <translation>لا يمكن أن تكون الحلقة عودية.</translation>
    </message>
    <message>
        <source>A loop, a macro or an include in it may go on without end; take the last change back.</source>
        <translation>قد تكون فيه حلقة أو ماكرو أو تضمين بلا نهاية؛ تراجع عن آخر تغيير.</translation>
    </message>
    <message>
        <source>A macro takes its arguments one by one.</source>
        <translation>يأخذ الماكرو معاملاته واحدًا واحدًا.</translation>
    </message>
    <message>
        <source>A macro&apos;s result can only be printed.</source>
        <translation>لا يمكن إلا طباعة ما ينتجه الماكرو.</translation>
    </message>
    <message>
        <source>A note points to “{id}”, but no source of that id is listed.</source>
        <translation>تشير حاشية إلى «{id}»، ولا مصدر مدرجًا بهذا المعرّف.</translation>
    </message>
    <message>
        <source>A part or a macro includes itself without end.</source>
        <translation>جزء أو ماكرو يضمّن نفسه بلا نهاية.</translation>
    </message>
    <message>
        <source>A picture needs words for those who don&apos;t see it.</source>
        <translation>تحتاج الصورة إلى كلمات لمن لا يراها.</translation>
    </message>
    <message>
        <source>A picture of the brief is damaged.</source>
        <translation>صورة في الموجز تالفة.</translation>
    </message>
    <message>
        <source>A picture of the type “{type}” can&apos;t be put into a Word document.</source>
        <translation>لا يمكن وضع صورة من النوع «{type}» في مستند Word.</translation>
    </message>
    <message>
        <source>A picture of the type “{type}” can&apos;t be put into a mail.</source>
        <translation>لا يمكن وضع صورة من النوع «{type}» في رسالة بريد.</translation>
    </message>
    <message>
        <source>A picture of the type “{type}” can&apos;t be put into a web page.</source>
        <translation>لا يمكن وضع صورة من النوع «{type}» في صفحة ويب.</translation>
    </message>
    <message>
        <source>A picture that isn&apos;t in the file, or is neither PNG, JPEG, GIF nor WEBP,</source>
        <translation>صورة ليست في الملف، أو ليست بصيغة PNG أو JPEG أو GIF أو WEBP،</translation>
    </message>
    <message>
        <source>A range has at most {most} steps.</source>
        <translation>أقصى خطوات المدى: {most}.</translation>
    </message>
    <message>
        <source>A report lies in “{report}”; please send it to the developers.</source>
        <translation>التقرير في «{report}»؛ أرسله إلى المطوّرين من فضلك.</translation>
    </message>
    <message>
        <source>A row has 1 to {most} cells.</source>
        <translation>خلايا الصف من 1 إلى {most}.</translation>
    </message>
    <message>
        <source>A row of a figure has no id.</source>
        <translation>صف في شكل بلا معرّف.</translation>
    </message>
    <message>
        <source>A sentence has at most {most} characters.</source>
        <translation>أقصى محارف الجملة: {most}.</translation>
    </message>
    <message>
        <source>A series has no “{name}” of its own.</source>
        <translation>ليس للسلسلة «{name}» خاص بها.</translation>
    </message>
    <message>
        <source>A standing text needs a name and a text.</source>
        <translation>يحتاج النص الثابت إلى اسم ونص.</translation>
    </message>
    <message>
        <source>A standing text</source>
        <translation>نص ثابت</translation>
    </message>
    <message>
        <source>A template has at most {most}.</source>
        <translation>أقصى ما في القالب: {most}.</translation>
    </message>
    <message>
        <source>A template is a folder with a template.toml.</source>
        <translation>القالب مجلد فيه ملف ⁨template.toml⁩.</translation>
    </message>
    <message>
        <source>A text holds a character that is not text (U+{code}).</source>
        <translation>في نصٍّ محرف ليس من النصوص (⁨U+{code}⁩).</translation>
    </message>
    <message>
        <source>A “&lt;” begins no tag here.</source>
        <translation>العلامة ⁨“&lt;”⁩ لا تبدأ وسمًا هنا.</translation>
    </message>
    <message>
        <source>Add &lt;/{tag}&gt;.</source>
        <translation>أضف ⁨&lt;/{tag}&gt;⁩.</translation>
    </message>
    <message>
        <source>Add [roles.body] with its size.</source>
        <translation>أضف ⁨[roles.body]⁩ مع حجمه.</translation>
    </message>
    <message>
        <source>Add a brief as sample.json, so that it can be tried.</source>
        <translation>أضف موجزًا باسم ⁨sample.json⁩ لكي يمكن تجربته.</translation>
    </message>
    <message>
        <source>Add a passage of an independent outlet, or rate it 2 or lower.</source>
        <translation>أضف مقطعًا من جهة نشر مستقلة، أو اجعل التقييم 2 أو أدنى.</translation>
    </message>
    <message>
        <source>Add only the pages that you need.</source>
        <translation>أضف الصفحات التي تحتاج إليها فقط.</translation>
    </message>
    <message>
        <source>Add only the part that you need.</source>
        <translation>أضف الجزء الذي تحتاج إليه فقط.</translation>
    </message>
    <message>
        <source>Add the article again from its source, and pick its facts anew.</source>
        <translation>أضف المقال من مصدره من جديد، وانتقِ وقائعه مرة أخرى.</translation>
    </message>
    <message>
        <source>Add the article first.</source>
        <translation>أضف المقال أولًا.</translation>
    </message>
    <message>
        <source>Add {key}, as in a template that is there.</source>
        <translation>أضف ⁨{key}⁩ كما في قالب موجود.</translation>
    </message>
    <message>
        <source>An article</source>
        <translation>مقال</translation>
    </message>
    <message>
        <source>An edition can&apos;t be made for “{label}”: what it may hold can&apos;t be compared with it.</source>
        <translation>لا يمكن إعداد نسخة للوسم «{label}»: لا يمكن مقارنة ما يجوز أن تحويه به.</translation>
    </message>
    <message>
        <source>An embedded object in a header or footer</source>
        <translation>كائن مضمّن في رأس الصفحة أو ذيلها</translation>
    </message>
    <message>
        <source>Another program has written “{name}” meanwhile.</source>
        <translation>كتب برنامج آخر «{name}» في هذه الأثناء.</translation>
    </message>
    <message>
        <source>Ask the owner of the file for access to it.</source>
        <translation>اطلب من صاحب الملف إذن الوصول إليه.</translation>
    </message>
    <message>
        <source>Ask whoever made it to pack it again with “briefgen templates pack”.</source>
        <translation>اطلب ممن أعدّه أن يحزمه من جديد بالأمر ⁨briefgen templates pack⁩.</translation>
    </message>
    <message>
        <source>Ask whoever sent it for an exported brief instead.</source>
        <translation>اطلب من المرسل موجزًا مصدَّرًا بدلًا منه.</translation>
    </message>
    <message>
        <source>Attributes are written name=&quot;value&quot;.</source>
        <translation>تُكتب السمات هكذا: ⁨name=&quot;value&quot;⁩.</translation>
    </message>
    <message>
        <source>Break it up.</source>
        <translation>قسّمه.</translation>
    </message>
    <message>
        <source>CSL has no attribute “{name}”.</source>
        <translation>ليس في CSL سمة باسم «{name}».</translation>
    </message>
    <message>
        <source>CSL has no element “{name}”.</source>
        <translation>ليس في CSL عنصر باسم «{name}».</translation>
    </message>
    <message>
        <source>Call the macro in {{ … }}.</source>
        <translation>استدعِ الماكرو داخل ⁨{{ … }}⁩.</translation>
    </message>
    <message>
        <source>Change it, or mark it as up to date in the menu Fact if nothing has changed.</source>
        <translation>غيّرها، أو علّمها بأنها محدَّثة من قائمة «الواقعة» إن لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Check its name and folder; the address of a page begins with http:// or https://.</source>
        <translation>تحقق من الاسم والمجلد؛ وعنوان الصفحة يبدأ بـ⁨http://⁩ أو ⁨https://⁩.</translation>
    </message>
    <message>
        <source>Check that it is the file that you meant.</source>
        <translation>تحقق من أنه الملف الذي قصدته.</translation>
    </message>
    <message>
        <source>Check that it was saved or downloaded completely.</source>
        <translation>تحقق من أنه حُفظ أو نُزّل كاملًا.</translation>
    </message>
    <message>
        <source>Check that the file is there and that you may read it and write to its folder.</source>
        <translation>تحقق من وجود الملف ومن أن لك أن تقرأه وتكتب في مجلده.</translation>
    </message>
    <message>
        <source>Check that you may open it, or copy it elsewhere.</source>
        <translation>تحقق من أن لك أن تفتحه، أو انسخه إلى مكان آخر.</translation>
    </message>
    <message>
        <source>Check the address and the connection.</source>
        <translation>تحقق من العنوان ومن الاتصال.</translation>
    </message>
    <message>
        <source>Check the disk and its free space, and try again.</source>
        <translation>تحقق من القرص ومساحته الخالية، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Check the name, or choose a folder that you may write to.</source>
        <translation>تحقق من الاسم، أو اختر مجلدًا لك أن تكتب فيه.</translation>
    </message>
    <message>
        <source>Check the name; adding an article or starting a brief makes a new one.</source>
        <translation>تحقق من الاسم؛ وإضافة مقال أو بدء موجز يُنشئ واحدة جديدة.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>تحقق من المسار.</translation>
    </message>
    <message>
        <source>Check where the file is and whether you may write there.</source>
        <translation>تحقق من مكان الملف ومن أن لك أن تكتب هناك.</translation>
    </message>
    <message>
        <source>Check where the file is and whether you may write to it.</source>
        <translation>تحقق من مكان الملف ومن أن لك أن تكتب فيه.</translation>
    </message>
    <message>
        <source>Choose a file made with “export --to json”.</source>
        <translation>اختر ملفًا أُنشئ بالأمر ⁨export --to json⁩.</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>اختر ملفًا.</translation>
    </message>
    <message>
        <source>Choose a more restrictive label, or name judgements to keep.</source>
        <translation>اختر وسمًا أشد تقييدًا، أو سمِّ تقديرات تُستبقى.</translation>
    </message>
    <message>
        <source>Choose a workspace file, or a new name for one.</source>
        <translation>اختر ملف مساحة عمل، أو اسمًا جديدًا لواحدة.</translation>
    </message>
    <message>
        <source>Choose a workspace that briefgen made, or a new name.</source>
        <translation>اختر مساحة عمل أنشأها briefgen، أو اسمًا جديدًا.</translation>
    </message>
    <message>
        <source>Choose an article in the library first.</source>
        <translation>اختر مقالًا في المكتبة أولًا.</translation>
    </message>
    <message>
        <source>Choose another name for the file.</source>
        <translation>اختر اسمًا آخر للملف.</translation>
    </message>
    <message>
        <source>Choose another name, or change that one.</source>
        <translation>اختر اسمًا آخر، أو غيّر ذاك.</translation>
    </message>
    <message>
        <source>Choose another name, or install it with --replace.</source>
        <translation>اختر اسمًا آخر، أو ثبّته مع ⁨--replace⁩.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>Choose another place with --workspace.</source>
        <translation>اختر مكانًا آخر بالخيار ⁨--workspace⁩.</translation>
    </message>
    <message>
        <source>Choose another place, or make room and try again.</source>
        <translation>اختر مكانًا آخر، أو أخلِ مساحة ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Choose another with --out.</source>
        <translation>اختر غيره بالخيار ⁨--out⁩.</translation>
    </message>
    <message>
        <source>Choose the files in it.</source>
        <translation>اختر الملفات التي فيه.</translation>
    </message>
    <message>
        <source>Cite the sources in the text beside it.</source>
        <translation>أشر إلى المصادر في النص الذي بجانبه.</translation>
    </message>
    <message>
        <source>Close &lt;{tag}&gt; first.</source>
        <translation>أغلق ⁨&lt;{tag}&gt;⁩ أولًا.</translation>
    </message>
    <message>
        <source>Close it and open it again, so that neither change is lost.</source>
        <translation>أغلقها وافتحها من جديد، لئلا يضيع أي من التغييرين.</translation>
    </message>
    <message>
        <source>Close it and open it again.</source>
        <translation>أغلقها وافتحها من جديد.</translation>
    </message>
    <message>
        <source>Close it there, or open it read-only here.</source>
        <translation>أغلقها هناك، أو افتحها هنا للقراءة فقط.</translation>
    </message>
    <message>
        <source>Close it where it is open for writing, or make a copy that you may write to.</source>
        <translation>أغلقها حيث هي مفتوحة للكتابة، أو اصنع نسخة لك أن تكتب فيها.</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>أغلق برامج أخرى ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Close what is open before it.</source>
        <translation>أغلق ما هو مفتوح قبله.</translation>
    </message>
    <message>
        <source>Copy it from the browser&apos;s address line.</source>
        <translation>انسخه من شريط العنوان في المتصفح.</translation>
    </message>
    <message>
        <source>Copy the workspace to a drive of this computer and open it there, or open it read-only.</source>
        <translation>انسخ مساحة العمل إلى قرص في هذا الحاسوب وافتحها هناك، أو افتحها للقراءة فقط.</translation>
    </message>
    <message>
        <source>Copy them from the article; only white space and the shape of quotation marks may differ.</source>
        <translation>انسخها من المقال؛ ولا يجوز أن يختلف إلا الفراغات وشكل علامات الاقتباس.</translation>
    </message>
    <message>
        <source>Correct it in the brief&apos;s details, or with “briefgen set BRIEF as_of=…”.</source>
        <translation>صححه في تفاصيل الموجز، أو بالأمر ⁨briefgen set BRIEF as_of=…⁩.</translation>
    </message>
    <message>
        <source>Dates can&apos;t be written in “{language}”.</source>
        <translation>لا يمكن كتابة التواريخ باللغة «{language}».</translation>
    </message>
    <message>
        <source>Delete it where it was typed or pasted, and try again.</source>
        <translation>احذفه من حيث كُتب أو أُلصق، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Did you mean “{close}”?</source>
        <translation>أتقصد «{close}»؟</translation>
    </message>
    <message>
        <source>Did you mean “{near}”?</source>
        <translation>أتقصد «{near}»؟</translation>
    </message>
    <message>
        <source>Drop its facts or move them to the background, or use the template of the earlier brief.</source>
        <translation>أسقط وقائعه أو انقلها إلى الخلفية، أو استعمل قالب الموجز السابق.</translation>
    </message>
    <message>
        <source>Duplicate one, and edit the copy.</source>
        <translation>انسخ واحدًا، وحرّر النسخة.</translation>
    </message>
    <message>
        <source>E-mail draft (EML)</source>
        <translation>مسودة بريد (EML)</translation>
    </message>
    <message>
        <source>Edit a statement first.</source>
        <translation>حرّر عبارة أولًا.</translation>
    </message>
    <message>
        <source>Export a brief as JSON, or correct that value.</source>
        <translation>صدّر موجزًا بصيغة JSON، أو صحح تلك القيمة.</translation>
    </message>
    <message>
        <source>Export the brief again.</source>
        <translation>صدّر الموجز مرة أخرى.</translation>
    </message>
    <message>
        <source>Export the brief again; if that fails too, check its template.</source>
        <translation>صدّر الموجز مرة أخرى؛ وإن أخفق ذلك أيضًا فتحقق من قالبه.</translation>
    </message>
    <message>
        <source>Export to the format “{format}”.</source>
        <translation>صدّر إلى الصيغة «{format}».</translation>
    </message>
    <message>
        <source>Fill it, or say in a comment that there is nothing to report.</source>
        <translation>املأه، أو قل في تعليق إنه لا شيء يُذكر.</translation>
    </message>
    <message>
        <source>Filter the value: {{ value | name }}.</source>
        <translation>رشّح القيمة: ⁨{{ value | name }}⁩.</translation>
    </message>
    <message>
        <source>Find its date and say it in your words, or rest the fact on a dated source.</source>
        <translation>اعرف تاريخه واذكره بكلماتك، أو أسند الواقعة إلى مصدر مؤرَّخ.</translation>
    </message>
    <message>
        <source>Give --event-date, say.</source>
        <translation>حدّد ⁨--event-date⁩ مثلًا.</translation>
    </message>
    <message>
        <source>Give a file, or an address that begins with http:// or https://.</source>
        <translation>حدّد ملفًا، أو عنوانًا يبدأ بـ⁨http://⁩ أو ⁨https://⁩.</translation>
    </message>
    <message>
        <source>Give a file, or the address of a page.</source>
        <translation>حدّد ملفًا، أو عنوان صفحة.</translation>
    </message>
    <message>
        <source>Give a short one with Latin letters or digits.</source>
        <translation>حدّد اسمًا قصيرًا من حروف لاتينية أو أرقام.</translation>
    </message>
    <message>
        <source>Give a statement.</source>
        <translation>اكتب عبارة.</translation>
    </message>
    <message>
        <source>Give both; the name is for finding it.</source>
        <translation>حدّدهما كليهما؛ فالاسم للعثور عليه.</translation>
    </message>
    <message>
        <source>Give h{level} a number too, or take its part out.</source>
        <translation>أعطِ ⁨h{level}⁩ رقمًا أيضًا، أو احذف الجزء الخاص به.</translation>
    </message>
    <message>
        <source>Give it a likelihood ({terms}), or a confidence (high, moderate, low).</source>
        <translation>حدّد احتمالية ({terms})، أو ثقة (عالية أو متوسطة أو منخفضة).</translation>
    </message>
    <message>
        <source>Give it another title.</source>
        <translation>أعطه عنوانًا آخر.</translation>
    </message>
    <message>
        <source>Give its {name}.</source>
        <translation>حدّد: {name}.</translation>
    </message>
    <message>
        <source>Give more characters of the id.</source>
        <translation>اكتب مزيدًا من محارف المعرّف.</translation>
    </message>
    <message>
        <source>Give more of the sentence, so that the place is certain.</source>
        <translation>اكتب مزيدًا من الجملة ليتعيّن الموضع.</translation>
    </message>
    <message>
        <source>Give the folder of one template.</source>
        <translation>حدّد مجلد قالب واحد.</translation>
    </message>
    <message>
        <source>Give the folder that holds template.toml, or a zip of it.</source>
        <translation>حدّد المجلد الذي فيه ⁨template.toml⁩، أو ملف ⁨zip⁩ منه.</translation>
    </message>
    <message>
        <source>Give the name of a file.</source>
        <translation>حدّد اسم ملف.</translation>
    </message>
    <message>
        <source>Give the next one in the brief&apos;s details, or with “briefgen set BRIEF number=…”.</source>
        <translation>حدّد الرقم التالي في تفاصيل الموجز، أو بالأمر ⁨briefgen set BRIEF number=…⁩.</translation>
    </message>
    <message>
        <source>How its headings are numbered can&apos;t be taken over.</source>
        <translation>لا يمكن أخذ طريقة ترقيم عناوينه.</translation>
    </message>
    <message>
        <source>If it builds itself by script, save it from the browser once it is shown.</source>
        <translation>إن كانت تُبنى بنص برمجي، فاحفظها من المتصفح بعد أن تظهر.</translation>
    </message>
    <message>
        <source>If it is not an attack, save its text as a new document.</source>
        <translation>إن لم يكن هجومًا، فاحفظ نصه في مستند جديد.</translation>
    </message>
    <message>
        <source>Import the brief together with its evidence, or take that fact out.</source>
        <translation>استورد الموجز مع أدلته، أو احذف تلك الواقعة.</translation>
    </message>
    <message>
        <source>In a pattern d is the day, MMMM the month, y the year and EEEE the day of the week; other letters stand between apostrophes: “d MMMM y”.</source>
        <translation>في النمط d لليوم، وMMMM للشهر، وy للسنة، وEEEE ليوم الأسبوع؛ وتُكتب الحروف الأخرى بين فاصلتين عُلويتين: ⁨d MMMM y⁩.</translation>
    </message>
    <message>
        <source>Install a font that has it (TrueType outlines), or write it in other letters.</source>
        <translation>ثبّت خطًا فيه هذا المحرف (حدود TrueType)، أو اكتبه بحروف أخرى.</translation>
    </message>
    <message>
        <source>Install it anew.</source>
        <translation>ثبّته من جديد.</translation>
    </message>
    <message>
        <source>Install one for the system: on Linux the package “hunspell-{code}” or the like.</source>
        <translation>ثبّت واحدًا للنظام: في Linux الحزمة ⁨hunspell-{code}⁩ أو ما شابهها.</translation>
    </message>
    <message>
        <source>Install the newest briefgen, or export the brief again with this one.</source>
        <translation>ثبّت أحدث إصدار من briefgen، أو صدّر الموجز من جديد بهذا الإصدار.</translation>
    </message>
    <message>
        <source>Install the template, or choose another one for the brief.</source>
        <translation>ثبّت القالب، أو اختر للموجز قالبًا آخر.</translation>
    </message>
    <message>
        <source>Install “briefgen[spelling]”; on Linux and macOS the library Enchant, too.</source>
        <translation>ثبّت ⁨briefgen[spelling]⁩؛ وفي Linux وmacOS مكتبة Enchant أيضًا.</translation>
    </message>
    <message>
        <source>Is it “{meant}”, which no part says?</source>
        <translation>أهو «{meant}» الذي لا يقوله أي جزء؟</translation>
    </message>
    <message>
        <source>It doesn&apos;t stand where it was marked in its source.</source>
        <translation>لا يقع في مصدره حيث عُلّم.</translation>
    </message>
    <message>
        <source>It gives a figure: {words}</source>
        <translation>يذكر رقمًا: {words}</translation>
    </message>
    <message>
        <source>It has no marking, so nobody knows who may read it.</source>
        <translation>لا وسم له، فلا يعرف أحد من يجوز له قراءته.</translation>
    </message>
    <message>
        <source>It has no words.</source>
        <translation>لا كلمات فيها.</translation>
    </message>
    <message>
        <source>It has several sections; the first one counts.</source>
        <translation>فيه عدة مقاطع؛ والعبرة بالأول.</translation>
    </message>
    <message>
        <source>It holds no fact.</source>
        <translation>لا واقعة فيه.</translation>
    </message>
    <message>
        <source>It is UNDATED: nothing says when it was published, so “today” or “Monday” in it mean nothing.</source>
        <translation>بلا تاريخ: لا شيء يدل على وقت نشره، فكلمات مثل «اليوم» و«الاثنين» فيه لا تعني شيئًا.</translation>
    </message>
    <message>
        <source>It is a judgement without a likelihood or a confidence.</source>
        <translation>تقدير بلا احتمالية ولا ثقة.</translation>
    </message>
    <message>
        <source>It is a quotation without a source.</source>
        <translation>اقتباس بلا مصدر.</translation>
    </message>
    <message>
        <source>It is a standing text that was to be reviewed by {day}.</source>
        <translation>نص ثابت كان يجب أن يراجَع بحلول {day}.</translation>
    </message>
    <message>
        <source>It is carried over, and its newest source is of {day}.</source>
        <translation>واقعة مرحَّلة، وأحدث مصادرها بتاريخ {day}.</translation>
    </message>
    <message>
        <source>It is empty, though its template asks for it.</source>
        <translation>فارغ، مع أن القالب يطلبه.</translation>
    </message>
    <message>
        <source>It is marked “{own}”, but rests on “{headline}”, which is marked “{marking}”</source>
        <translation>وسمه «{own}»، لكنه يستند إلى «{headline}» الذي وسمه «{marking}»</translation>
    </message>
    <message>
        <source>It is not marked, but rests on “{headline}”, which is marked “{marking}”</source>
        <translation>لا وسم له، لكنه يستند إلى «{headline}» الذي وسمه «{marking}»</translation>
    </message>
    <message>
        <source>It is probably a scan: run text recognition (OCR) over it and add the result.</source>
        <translation>لعله ممسوح ضوئيًا: طبّق عليه التعرف على النص (OCR) وأضف الناتج.</translation>
    </message>
    <message>
        <source>It is rated 1, “confirmed by other sources”, but names none.</source>
        <translation>تقييمها 1، أي «أكدته مصادر أخرى»، لكنها لا تذكر مصدرًا.</translation>
    </message>
    <message>
        <source>It is rated 1, “confirmed by other sources”, but rests on one outlet.</source>
        <translation>تقييمها 1، أي «أكدته مصادر أخرى»، لكنها تستند إلى جهة نشر واحدة.</translation>
    </message>
    <message>
        <source>It is that of {named}, word for word.</source>
        <translation>هو نفسه في: {named}، كلمة بكلمة.</translation>
    </message>
    <message>
        <source>It is {day}, before that of the issue that it follows ({before}).</source>
        <translation>هو {day}، وهو قبل تاريخ العدد الذي يليه هذا الموجز ({before}).</translation>
    </message>
    <message>
        <source>It is {number}, as in the issue before.</source>
        <translation>هو {number}، كما في العدد السابق.</translation>
    </message>
    <message>
        <source>It may be a program, a picture or a damaged file; save the article as text, HTML, PDF or DOCX.</source>
        <translation>قد يكون برنامجًا أو صورة أو ملفًا تالفًا؛ احفظ المقال نصًا أو بصيغة HTML أو PDF أو DOCX.</translation>
    </message>
    <message>
        <source>It names a date: {words}</source>
        <translation>يذكر تاريخًا: {words}</translation>
    </message>
    <message>
        <source>It opens the story.</source>
        <translation>يفتتح الخبر.</translation>
    </message>
    <message>
        <source>It quotes somebody: {words}</source>
        <translation>يقتبس من أحدهم: {words}</translation>
    </message>
    <message>
        <source>It reads: {formats}.</source>
        <translation>الصيغ المقروءة: {formats}.</translation>
    </message>
    <message>
        <source>It reports what a source says, but names none.</source>
        <translation>تنقل ما يقوله مصدر، لكنها لا تسمّي أي مصدر.</translation>
    </message>
    <message>
        <source>It takes none.</source>
        <translation>لا يأخذ شيئًا.</translation>
    </message>
    <message>
        <source>It takes {cells}.</source>
        <translation>يأخذ: {cells}.</translation>
    </message>
    <message>
        <source>It was to be brought up to date, and says what it said in {issue}.</source>
        <translation>كان يجب تحديثها، وهي تقول ما قالته في: {issue}.</translation>
    </message>
    <message>
        <source>Its comments are left out.</source>
        <translation>تُترك تعليقاته.</translation>
    </message>
    <message>
        <source>Its custom XML is left out.</source>
        <translation>يُترك ما فيه من XML مخصص.</translation>
    </message>
    <message>
        <source>Its embedded objects are left out.</source>
        <translation>تُترك الكائنات المضمّنة فيه.</translation>
    </message>
    <message>
        <source>Its form controls are left out.</source>
        <translation>تُترك عناصر النماذج فيه.</translation>
    </message>
    <message>
        <source>Its header counts; the logo of style.toml is left out.</source>
        <translation>العبرة برأس صفحته؛ ويُترك شعار ⁨style.toml⁩.</translation>
    </message>
    <message>
        <source>Its macros are left out.</source>
        <translation>تُترك وحدات الماكرو فيه.</translation>
    </message>
    <message>
        <source>Its mail merge is left out.</source>
        <translation>يُترك دمج المراسلات فيه.</translation>
    </message>
    <message>
        <source>Its margins leave less than 30 mm for text.</source>
        <translation>هوامشه لا تترك للنص 30 مم.</translation>
    </message>
    <message>
        <source>Its protection is left out.</source>
        <translation>تُترك حمايته.</translation>
    </message>
    <message>
        <source>Its sections are: {there}.</source>
        <translation>أقسامه: {there}.</translation>
    </message>
    <message>
        <source>Its source is not in this workspace.</source>
        <translation>مصدره ليس في مساحة العمل هذه.</translation>
    </message>
    <message>
        <source>Its stored bytes are not the ones that it was read from.</source>
        <translation>البايتات المحفوظة ليست هي التي قُرئ منها.</translation>
    </message>
    <message>
        <source>Its subdocuments are left out.</source>
        <translation>تُترك مستنداته الفرعية.</translation>
    </message>
    <message>
        <source>Its terms are: {there}.</source>
        <translation>مصطلحاته: {there}.</translation>
    </message>
    <message>
        <source>Its text is not the one that was read.</source>
        <translation>نصه ليس هو الذي قُرئ.</translation>
    </message>
    <message>
        <source>Its words don&apos;t stand so in its source: “{words}”.</source>
        <translation>لا ترد كلماتها هكذا في مصدرها: «{words}».</translation>
    </message>
    <message>
        <source>Its yardstick “{yardstick}” is not known.</source>
        <translation>سلّم احتمالاته «{yardstick}» غير معروف.</translation>
    </message>
    <message>
        <source>Join the words before or after them.</source>
        <translation>ضُمّ الكلمات التي قبلها أو بعدها.</translation>
    </message>
    <message>
        <source>Keep the fact where it stands, or drop it.</source>
        <translation>أبقِ الواقعة حيث هي، أو أسقطها.</translation>
    </message>
    <message>
        <source>Keep what is there, or write yours over it.</source>
        <translation>أبقِ ما هو موجود، أو اكتب ما لديك فوقه.</translation>
    </message>
    <message>
        <source>Keep what it rests on, and judge anew.</source>
        <translation>احتفظ بما يستند إليه، وقدّر من جديد.</translation>
    </message>
    <message>
        <source>Known {noun}: {names}.</source>
        <translation>المعروف من {noun}: {names}.</translation>
    </message>
    <message>
        <source>Leave it out with {% if %} when there are none.</source>
        <translation>اتركه بالعبارة ⁨{% if %}⁩ حين لا توجد.</translation>
    </message>
    <message>
        <source>Leave judgements and comments out.</source>
        <translation>اترك التقديرات والتعليقات.</translation>
    </message>
    <message>
        <source>Leave that field out of it.</source>
        <translation>اترك ذلك الحقل.</translation>
    </message>
    <message>
        <source>List the sources: &lt;ol class=&quot;sources&quot;&gt; with &lt;li id=&quot;{{ source.key }}&quot;&gt;.</source>
        <translation>أدرج المصادر: ⁨&lt;ol class=&quot;sources&quot;&gt;⁩ مع ⁨&lt;li id=&quot;{{ source.key }}&quot;&gt;⁩.</translation>
    </message>
    <message>
        <source>List what is there to see its ids.</source>
        <translation>اعرض ما هو موجود لترى المعرّفات.</translation>
    </message>
    <message>
        <source>Lists and tables are nested too deeply here.</source>
        <translation>القوائم والجداول متداخلة هنا أكثر مما يجوز.</translation>
    </message>
    <message>
        <source>Look for a missing quotation mark or bracket.</source>
        <translation>ابحث عن علامة اقتباس أو قوس ناقص.</translation>
    </message>
    <message>
        <source>Look for a newer source; or move it to the background, or drop it.</source>
        <translation>ابحث عن مصدر أحدث؛ أو انقلها إلى الخلفية، أو أسقطها.</translation>
    </message>
    <message>
        <source>Loop over less.</source>
        <translation>قلّل ما تدور عليه الحلقات.</translation>
    </message>
    <message>
        <source>Make a brief of another template.</source>
        <translation>أنشئ موجزًا بقالب آخر.</translation>
    </message>
    <message>
        <source>Make it first, or choose another.</source>
        <translation>أنشئه أولًا، أو اختر غيره.</translation>
    </message>
    <message>
        <source>Make it simpler.</source>
        <translation>بسّطه.</translation>
    </message>
    <message>
        <source>Make it smaller.</source>
        <translation>صغّرها.</translation>
    </message>
    <message>
        <source>Make it, or choose another place.</source>
        <translation>أنشئه، أو اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>Make its pictures smaller.</source>
        <translation>صغّر صوره.</translation>
    </message>
    <message>
        <source>Make room and try again.</source>
        <translation>أخلِ مساحة ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Make sure that all who may read the brief may read that article, too.</source>
        <translation>تأكد من أن كل من يجوز له قراءة الموجز يجوز له قراءة ذلك المقال أيضًا.</translation>
    </message>
    <message>
        <source>Make them equal.</source>
        <translation>اجعلها متساوية.</translation>
    </message>
    <message>
        <source>Make them smaller in Word.</source>
        <translation>صغّرها في Word.</translation>
    </message>
    <message>
        <source>Make them smaller.</source>
        <translation>صغّرها.</translation>
    </message>
    <message>
        <source>Make two figures of it.</source>
        <translation>اجعله شكلين.</translation>
    </message>
    <message>
        <source>Mark that article for more readers, if they may see it.</source>
        <translation>ضع لذلك المقال وسمًا لقراء أكثر، إن كان يجوز لهم أن يروه.</translation>
    </message>
    <message>
        <source>Mark the brief “{marking}”, or take out what rests on that article (an edition for wider circles leaves it out by itself).</source>
        <translation>اجعل وسم الموجز «{marking}»، أو احذف ما يستند إلى ذلك المقال (والنسخة المعدّة لدوائر أوسع تتركه من تلقاء نفسها).</translation>
    </message>
    <message>
        <source>Mend it and try again.</source>
        <translation>أصلحه ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Mend it as text first.</source>
        <translation>أصلحه في نصه أولًا.</translation>
    </message>
    <message>
        <source>Mend the file, or remove it to use the shipped ones.</source>
        <translation>أصلح الملف، أو أزله لتُستعمل المقاييس المرفقة.</translation>
    </message>
    <message>
        <source>Name it after its language: words/ar.toml, words/pt-BR.toml.</source>
        <translation>سمِّه بلغته: ⁨words/ar.toml⁩ أو ⁨words/pt-BR.toml⁩.</translation>
    </message>
    <message>
        <source>Name it in one of the two only.</source>
        <translation>سمِّه في واحد منهما فقط.</translation>
    </message>
    <message>
        <source>New and updated facts are of today.</source>
        <translation>الوقائع الجديدة والمحدَّثة هي من اليوم.</translation>
    </message>
    <message>
        <source>No article is open.</source>
        <translation>لا مقال مفتوح.</translation>
    </message>
    <message>
        <source>No brief is open.</source>
        <translation>لا موجز مفتوح.</translation>
    </message>
    <message>
        <source>No fact is selected.</source>
        <translation>لا واقعة محددة.</translation>
    </message>
    <message>
        <source>No file or address was given.</source>
        <translation>لم يُحدَّد ملف ولا عنوان.</translation>
    </message>
    <message>
        <source>No file was chosen.</source>
        <translation>لم يُختر ملف.</translation>
    </message>
    <message>
        <source>No font draws {character}; a PDF shows � in its place.</source>
        <translation>لا خط يرسم {character}؛ ويظهر مكانه � في PDF.</translation>
    </message>
    <message>
        <source>No format is named, and the brief&apos;s series has none: give one with --to.</source>
        <translation>لم تُسمَّ صيغة، وليس لسلسلة الموجز صيغة: حدّد واحدة بالخيار ⁨--to⁩.</translation>
    </message>
    <message>
        <source>No sentence is current.</source>
        <translation>لا جملة حالية.</translation>
    </message>
    <message>
        <source>No. {number}</source>
        <translation>العدد {number}</translation>
    </message>
    <message>
        <source>None of the pages that you asked for is there.</source>
        <translation>لا صفحة موجودة من الصفحات التي طلبتها.</translation>
    </message>
    <message>
        <source>Nothing is being written.</source>
        <translation>لا شيء يُكتب الآن.</translation>
    </message>
    <message>
        <source>Nothing is left of this brief for readers of {wanted}.</source>
        <translation>لا يبقى من هذا الموجز شيء لقراء {wanted}.</translation>
    </message>
    <message>
        <source>Nothing is selected.</source>
        <translation>لا شيء محدد.</translation>
    </message>
    <message>
        <source>Nothing was filed yet.</source>
        <translation>لم يُدرج شيء بعد.</translation>
    </message>
    <message>
        <source>One of the kind “{name}” has at most {most}.</source>
        <translation>أقصى ما في النوع «{name}»: {most}.</translation>
    </message>
    <message>
        <source>One of the two was changed by hand: import the brief into a workspace of its own.</source>
        <translation>أحدهما غُيّر يدويًا: استورد الموجز في مساحة عمل خاصة به.</translation>
    </message>
    <message>
        <source>Only a field of the kind &quot;flag&quot; takes true or false.</source>
        <translation>لا يأخذ ⁨true⁩ أو ⁨false⁩ إلا حقل من النوع ⁨&quot;flag&quot;⁩.</translation>
    </message>
    <message>
        <source>Only a list can be looped over.</source>
        <translation>لا تدور الحلقة إلا على قائمة.</translation>
    </message>
    <message>
        <source>Only an e-mail can have attachments.</source>
        <translation>لا تكون المرفقات إلا لرسالة بريد.</translation>
    </message>
    <message>
        <source>Only http, https and mailto addresses can be linked to.</source>
        <translation>لا يمكن الربط إلا بعناوين ⁨http⁩ و⁨https⁩ و⁨mailto⁩.</translation>
    </message>
    <message>
        <source>Only items and rows of sources have an id.</source>
        <translation>لا معرّف إلا لبنود المصادر وصفوفها.</translation>
    </message>
    <message>
        <source>Only macros of the same part and range() can be called.</source>
        <translation>لا يمكن استدعاء إلا وحدات ماكرو الجزء نفسه و⁨range()⁩.</translation>
    </message>
    <message>
        <source>Only passages have notes.</source>
        <translation>الملاحظات للمقاطع فقط.</translation>
    </message>
    <message>
        <source>Only what is carried over from the issue before can be out of date.</source>
        <translation>لا يكون قديمًا إلا ما رُحّل من العدد السابق.</translation>
    </message>
    <message>
        <source>Only what sources say can be merged.</source>
        <translation>لا يُدمج إلا ما تقوله المصادر.</translation>
    </message>
    <message>
        <source>Only your own ones can be removed.</source>
        <translation>لا يمكن أن تُزال إلا قوالبك.</translation>
    </message>
    <message>
        <source>Open an earlier backup or a copy of your own.</source>
        <translation>افتح نسخة احتياطية أقدم أو نسخة عندك.</translation>
    </message>
    <message>
        <source>Open it for writing once, or copy it with its “-journal” file to a folder that you may write to.</source>
        <translation>افتحها للكتابة مرة واحدة، أو انسخها مع ملف ⁨-journal⁩ الخاص بها إلى مجلد لك أن تكتب فيه.</translation>
    </message>
    <message>
        <source>Open it for writing once, so that it is brought up to date.</source>
        <translation>افتحها للكتابة مرة واحدة لكي تُحدَّث.</translation>
    </message>
    <message>
        <source>Open it for writing, so that a workspace is made in it.</source>
        <translation>افتحه للكتابة، لكي تُنشأ فيه مساحة عمل.</translation>
    </message>
    <message>
        <source>Open it in Word and save it again.</source>
        <translation>افتحه في Word واحفظه من جديد.</translation>
    </message>
    <message>
        <source>Open it in the program that made it and save it again.</source>
        <translation>افتحه في البرنامج الذي أنشأه واحفظه من جديد.</translation>
    </message>
    <message>
        <source>Open it with that version; it has been left as it was.</source>
        <translation>افتحها بذلك الإصدار؛ وقد تُركت كما كانت.</translation>
    </message>
    <message>
        <source>Open its latest backup, which stands beside it, or a copy of your own.</source>
        <translation>افتح أحدث نسخها الاحتياطية، وهي بجانبها، أو نسخة عندك.</translation>
    </message>
    <message>
        <source>Open the page in a browser, save it, and add the saved file.</source>
        <translation>افتح الصفحة في متصفح واحفظها، ثم أضف الملف المحفوظ.</translation>
    </message>
    <message>
        <source>Open the source and pick the passage anew.</source>
        <translation>افتح المصدر وانتقِ المقطع من جديد.</translation>
    </message>
    <message>
        <source>Other files that are put into it are left out.</source>
        <translation>تُترك الملفات الأخرى الموضوعة فيه.</translation>
    </message>
    <message>
        <source>Page {page} of the preview could not be drawn.</source>
        <translation>تعذّر رسم الصفحة {page} من المعاينة.</translation>
    </message>
    <message>
        <source>Passage “{words}”</source>
        <translation>المقطع «{words}»</translation>
    </message>
    <message>
        <source>Pick a passage of an article instead.</source>
        <translation>انتقِ مقطعًا من مقال بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Pick it from an article, or remove it.</source>
        <translation>انتقِه من مقال، أو أزله.</translation>
    </message>
    <message>
        <source>Pick its passage from an article, or make it a comment.</source>
        <translation>انتقِ مقطعها من مقال، أو اجعلها تعليقًا.</translation>
    </message>
    <message>
        <source>Pick some from an article.</source>
        <translation>انتقِ شيئًا من مقال.</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>نص عادي</translation>
    </message>
    <message>
        <source>Put it in again as a PNG or a JPEG file.</source>
        <translation>ضعها من جديد ملفًا بصيغة PNG أو JPEG.</translation>
    </message>
    <message>
        <source>Put it in as it is.</source>
        <translation>ضعه كما هو.</translation>
    </message>
    <message>
        <source>Put it into &lt;p&gt;.</source>
        <translation>ضعه داخل ⁨&lt;p&gt;⁩.</translation>
    </message>
    <message>
        <source>Put it into the template&apos;s folder.</source>
        <translation>ضعه في مجلد القالب.</translation>
    </message>
    <message>
        <source>Put it into {path}.</source>
        <translation>ضعه في {path}.</translation>
    </message>
    <message>
        <source>Put one loop into another.</source>
        <translation>ضع حلقة داخل أخرى.</translation>
    </message>
    <message>
        <source>Put the file back where it was, or save your work in a new workspace.</source>
        <translation>أعد الملف إلى حيث كان، أو احفظ عملك في مساحة عمل جديدة.</translation>
    </message>
    <message>
        <source>Put the file itself there.</source>
        <translation>ضع الملف نفسه هناك.</translation>
    </message>
    <message>
        <source>Put the macro into the same part, or use {% include %}.</source>
        <translation>ضع الماكرو في الجزء نفسه، أو استعمل ⁨{% include %}⁩.</translation>
    </message>
    <message>
        <source>Put the rest beside it.</source>
        <translation>ضع الباقي بجانبه.</translation>
    </message>
    <message>
        <source>Read it against today&apos;s facts, and say it anew: with “briefgen set BRIEF {field}=…”, or in the brief&apos;s details.</source>
        <translation>اقرأه في ضوء وقائع اليوم، وقله من جديد: بالأمر ⁨briefgen set BRIEF {field}=…⁩، أو في تفاصيل الموجز.</translation>
    </message>
    <message>
        <source>References can&apos;t be “{wanted}”.</source>
        <translation>لا يمكن أن تكون الإحالات «{wanted}».</translation>
    </message>
    <message>
        <source>Restore a copy of the workspace, or import the brief again from an export of it.</source>
        <translation>استعد نسخة من مساحة العمل، أو استورد الموجز من جديد من ملف صُدّر منها.</translation>
    </message>
    <message>
        <source>Restore the source&apos;s words, or make it a paraphrase without quotation marks.</source>
        <translation>أعد كلمات المصدر، أو اجعلها إعادة صياغة بلا علامات اقتباس.</translation>
    </message>
    <message>
        <source>Save it again as DOCX in Word.</source>
        <translation>احفظه من جديد بصيغة DOCX في Word.</translation>
    </message>
    <message>
        <source>Save it again in Word.</source>
        <translation>احفظه من جديد في Word.</translation>
    </message>
    <message>
        <source>Save it as PNG or JPEG.</source>
        <translation>احفظها بصيغة PNG أو JPEG.</translation>
    </message>
    <message>
        <source>Save it as UTF-8.</source>
        <translation>احفظه بترميز UTF-8.</translation>
    </message>
    <message>
        <source>Save it in Word as a document (DOCX).</source>
        <translation>احفظه في Word مستندًا (DOCX).</translation>
    </message>
    <message>
        <source>Save it without a password and add it again.</source>
        <translation>احفظه بلا كلمة مرور وأضفه من جديد.</translation>
    </message>
    <message>
        <source>Say it in other words for this edition: --field {name}=…</source>
        <translation>قله بكلمات أخرى في هذه النسخة: ⁨--field {name}=…⁩</translation>
    </message>
    <message>
        <source>Say it in other words in the brief, or don&apos;t keep it in this edition.</source>
        <translation>قله بكلمات أخرى في الموجز، أو لا تُبقِه في هذه النسخة.</translation>
    </message>
    <message>
        <source>Say it in other words in the brief.</source>
        <translation>قله بكلمات أخرى في الموجز.</translation>
    </message>
    <message>
        <source>Say what it shows: alt=&quot;Map of the strait&quot;.</source>
        <translation>قل ماذا تُظهر: ⁨alt=&quot;Map of the strait&quot;⁩.</translation>
    </message>
    <message>
        <source>Say what the edition has there: --field {field}=… (the same words, if its readers may see them; nothing, to leave it out).</source>
        <translation>قل ما يقوم مقامه في النسخة: ⁨--field {field}=…⁩ (الكلمات نفسها إن جاز لقرائها أن يروها؛ ولا شيء لتركه).</translation>
    </message>
    <message>
        <source>Say what the template is for.</source>
        <translation>قل ما الغرض من القالب.</translation>
    </message>
    <message>
        <source>See whether it is on and has paper, or export the brief as PDF and print that.</source>
        <translation>تحقق من أنها تعمل وفيها ورق، أو صدّر الموجز بصيغة PDF واطبعه.</translation>
    </message>
    <message>
        <source>Begin one with {new}, or open one with {open}.</source>
        <translation>ابدأ موجزًا بالمفاتيح {new}، أو افتح واحدًا بالمفاتيح {open}.</translation>
    </message>
    <message>
        <source>Change it, or see that it still holds, and give it another day in Details of the Fact; then change the standing text in the menu Brief, too.</source>
        <translation>غيّرها، أو تحقق من أنها ما زالت صحيحة وحدّد لها يومًا آخر في «تفاصيل الواقعة»؛ ثم غيّر النص الثابت أيضًا من قائمة «الموجز».</translation>
    </message>
    <message>
        <source>Choose one in the library first ({key}).</source>
        <translation>اختر واحدًا في المكتبة أولًا ({key}).</translation>
    </message>
    <message>
        <source>Go to a passage that is filed, or file one with the key of a section.</source>
        <translation>اذهب إلى مقطع مُدرج، أو أدرج واحدًا بمفتاح قسم.</translation>
    </message>
    <message>
        <source>Make room on its drive, or print to another place.</source>
        <translation>أفسح مكانًا على القرص، أو اطبع في موضع آخر.</translation>
    </message>
    <message>
        <source>Save the file in UTF-8, or move it away.</source>
        <translation>احفظ الملف بترميز UTF-8، أو انقله إلى مكان آخر.</translation>
    </message>
    <message>
        <source>Select one in the brief ({key}).</source>
        <translation>حدّد واحدة في الموجز ({key}).</translation>
    </message>
    <message>
        <source>Select some words of the article first.</source>
        <translation>حدّد كلمات من المقال أولًا.</translation>
    </message>
    <message>
        <source>Select two facts or more that say the same.</source>
        <translation>حدّد واقعتين أو أكثر تقول الشيء نفسه.</translation>
    </message>
    <message>
        <source>Set one of: {known}.</source>
        <translation>اجعله واحدًا من: {known}.</translation>
    </message>
    <message>
        <source>Set one of: {labels}, or a classification.</source>
        <translation>اجعله واحدًا من: {labels}، أو ضع تصنيفًا.</translation>
    </message>
    <message>
        <source>Set the brief&apos;s yardstick first.</source>
        <translation>حدّد سلّم احتمالات الموجز أولًا.</translation>
    </message>
    <message>
        <source>Small letters, digits and “-”, beginning with a letter.</source>
        <translation>حروف صغيرة وأرقام و⁨“-”⁩، وأوله حرف.</translation>
    </message>
    <message>
        <source>Small letters, digits and “_”, beginning with a letter.</source>
        <translation>حروف صغيرة وأرقام و⁨“_”⁩، وأوله حرف.</translation>
    </message>
    <message>
        <source>Something in “{path}” would point to an article that is not there.</source>
        <translation>سيشير شيء في «{path}» إلى مقال غير موجود.</translation>
    </message>
    <message>
        <source>Source “{headline}” ({publisher})</source>
        <translation>المصدر «{headline}» ({publisher})</translation>
    </message>
    <message>
        <source>Source “{headline}”</source>
        <translation>المصدر «{headline}»</translation>
    </message>
    <message>
        <source>Spelling can&apos;t be checked: Enchant is not installed.</source>
        <translation>لا يمكن التدقيق الإملائي: Enchant غير مثبّت.</translation>
    </message>
    <message>
        <source>Split it into smaller parts.</source>
        <translation>قسّمه أجزاء أصغر.</translation>
    </message>
    <message>
        <source>Take &lt;!DOCTYPE …&gt; out.</source>
        <translation>احذف ⁨&lt;!DOCTYPE …&gt;⁩.</translation>
    </message>
    <message>
        <source>Take a style from the Zotero style repository, or one that comes with the program.</source>
        <translation>خذ نمطًا من مستودع أنماط Zotero، أو نمطًا يأتي مع البرنامج.</translation>
    </message>
    <message>
        <source>Take an author–date style.</source>
        <translation>خذ نمط «المؤلف والتاريخ».</translation>
    </message>
    <message>
        <source>Take another style, or mend this one.</source>
        <translation>خذ نمطًا آخر، أو أصلح هذا.</translation>
    </message>
    <message>
        <source>Take it out, or open it before.</source>
        <translation>احذفه، أو افتحه قبل ذلك.</translation>
    </message>
    <message>
        <source>Take it out.</source>
        <translation>احذفه.</translation>
    </message>
    <message>
        <source>Take it out; only text may stand here.</source>
        <translation>احذفه؛ فلا مكان هنا إلا لنص.</translation>
    </message>
    <message>
        <source>Take levels out, or save it as plain text.</source>
        <translation>قلّل المستويات، أو احفظه نصًا عاديًا.</translation>
    </message>
    <message>
        <source>Take that line out.</source>
        <translation>احذف ذلك السطر.</translation>
    </message>
    <message>
        <source>Take the style that it depends on.</source>
        <translation>خذ النمط الذي يعتمد عليه.</translation>
    </message>
    <message>
        <source>Text is always escaped, so that it stays text.</source>
        <translation>تُهرَّب محارف النص دائمًا ليبقى نصًا.</translation>
    </message>
    <message>
        <source>Text stands {place}: “{text}”.</source>
        <translation>يقع نص {place}: «{text}».</translation>
    </message>
    <message>
        <source>That fact is in this brief already.</source>
        <translation>تلك الواقعة موجودة في هذا الموجز.</translation>
    </message>
    <message>
        <source>That fact is not in this brief any more.</source>
        <translation>لم تعد تلك الواقعة في هذا الموجز.</translation>
    </message>
    <message>
        <source>That is too large for “{path}”.</source>
        <translation>هذا أكبر مما تسعه «{path}».</translation>
    </message>
    <message>
        <source>The as-of date</source>
        <translation>تاريخ «حتى»</translation>
    </message>
    <message>
        <source>The attribute “{name}” stands twice.</source>
        <translation>السمة «{name}» واردة مرتين.</translation>
    </message>
    <message>
        <source>The backup “{target}” could not be made: the workspace is damaged.</source>
        <translation>تعذّر إنشاء النسخة الاحتياطية «{target}»: مساحة العمل تالفة.</translation>
    </message>
    <message>
        <source>The brief that was laid out came back damaged.</source>
        <translation>عاد الموجز تالفًا بعد إخراجه.</translation>
    </message>
    <message>
        <source>The brief</source>
        <translation>الموجز</translation>
    </message>
    <message>
        <source>The citation style “{name}” can&apos;t be used: {reason}.</source>
        <translation>لا يمكن استعمال نمط التوثيق «{name}»: {reason}.</translation>
    </message>
    <message>
        <source>The default of “{field}” is no date.</source>
        <translation>القيمة المبدئية للحقل «{field}» ليست تاريخًا.</translation>
    </message>
    <message>
        <source>The default of “{field}” must be a text.</source>
        <translation>يجب أن تكون القيمة المبدئية للحقل «{field}» نصًا.</translation>
    </message>
    <message>
        <source>The depth of the contents is a number from 1 to 4.</source>
        <translation>عمق المحتويات رقم من 1 إلى 4.</translation>
    </message>
    <message>
        <source>The disk failed while “{path}” was read or written; nothing was changed.</source>
        <translation>تعطّل القرص أثناء قراءة «{path}» أو كتابتها؛ ولم يتغير شيء.</translation>
    </message>
    <message>
        <source>The disk is full: “{path}” was not changed.</source>
        <translation>القرص ممتلئ: لم تتغير «{path}».</translation>
    </message>
    <message>
        <source>The drive of “{workspace}” can&apos;t reserve a file for one program.</source>
        <translation>القرص الذي فيه «{workspace}» لا يستطيع أن يحجز ملفًا لبرنامج واحد.</translation>
    </message>
    <message>
        <source>The earlier brief has no fact “{id}”.</source>
        <translation>ليس في الموجز السابق الواقعة «{id}».</translation>
    </message>
    <message>
        <source>The evidence</source>
        <translation>الأدلة</translation>
    </message>
    <message>
        <source>The fact {id} can&apos;t be kept: it rests on an article that is marked for fewer readers.</source>
        <translation>لا يمكن إبقاء الواقعة {id}: تستند إلى مقال وسمه لقراء أقل.</translation>
    </message>
    <message>
        <source>The field without a name in a header or footer</source>
        <translation>الحقل الذي لا اسم له في رأس الصفحة أو ذيلها</translation>
    </message>
    <message>
        <source>The field {name} in a header or footer</source>
        <translation>الحقل {name} في رأس الصفحة أو ذيلها</translation>
    </message>
    <message>
        <source>The field “{field}” is asked for, but not printed.</source>
        <translation>الحقل «{field}» مطلوب، لكنه لا يُطبع.</translation>
    </message>
    <message>
        <source>The file may be damaged or made to be slow; copy its text and paste it instead.</source>
        <translation>قد يكون الملف تالفًا أو صُنع ليكون بطيئًا؛ انسخ نصه وألصقه بدلًا منه.</translation>
    </message>
    <message>
        <source>The file may be damaged or unusually large: try a part of it, or another format.</source>
        <translation>قد يكون الملف تالفًا أو كبيرًا كبرًا غير معتاد: جرّب جزءًا منه، أو صيغة أخرى.</translation>
    </message>
    <message>
        <source>The file was damaged or changed; ask for a new export of the brief.</source>
        <translation>الملف تالف أو مغيَّر؛ اطلب تصديرًا جديدًا للموجز.</translation>
    </message>
    <message>
        <source>The filter “{name}” takes a fact.</source>
        <translation>يأخذ المرشِّح «{name}» واقعة.</translation>
    </message>
    <message>
        <source>The filter “{name}” takes text.</source>
        <translation>يأخذ المرشِّح «{name}» نصًا.</translation>
    </message>
    <message>
        <source>The folder “{folder}” could not be made: {reason}.</source>
        <translation>تعذّر إنشاء المجلد «{folder}»: {reason}.</translation>
    </message>
    <message>
        <source>The folder “{folder}” is not there.</source>
        <translation>المجلد «{folder}» غير موجود.</translation>
    </message>
    <message>
        <source>The formats are: {there}.</source>
        <translation>الصيغ: {there}.</translation>
    </message>
    <message>
        <source>The highlight {id} stands at another place in this workspace.</source>
        <translation>المقطع المعلَّم {id} يقع في موضع آخر في مساحة العمل هذه.</translation>
    </message>
    <message>
        <source>The id “{id}” stands twice.</source>
        <translation>المعرّف «{id}» وارد مرتين.</translation>
    </message>
    <message>
        <source>The key “{key}” is missing.</source>
        <translation>المفتاح «{key}» ناقص.</translation>
    </message>
    <message>
        <source>The labels are: {labels}.</source>
        <translation>الوسوم: {labels}.</translation>
    </message>
    <message>
        <source>The levels are: {levels}.</source>
        <translation>المستويات: {levels}.</translation>
    </message>
    <message>
        <source>The list of articles</source>
        <translation>قائمة المقالات</translation>
    </message>
    <message>
        <source>The list of briefs</source>
        <translation>قائمة الموجزات</translation>
    </message>
    <message>
        <source>The loops of this template go round too often.</source>
        <translation>تدور حلقات هذا القالب أكثر مما يجوز.</translation>
    </message>
    <message>
        <source>The macro “{name}” calls itself.</source>
        <translation>الماكرو «{name}» يستدعي نفسه.</translation>
    </message>
    <message>
        <source>The margins leave less than 30 mm for text.</source>
        <translation>لا تترك الهوامش للنص 30 مم.</translation>
    </message>
    <message>
        <source>The marking of an edition is its label.</source>
        <translation>وسم النسخة هو الوسم الذي أُعدت له.</translation>
    </message>
    <message>
        <source>The number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>The original of an article</source>
        <translation>أصل مقال</translation>
    </message>
    <message>
        <source>The output could not be written: {reason}.</source>
        <translation>تعذّرت كتابة الناتج: {reason}.</translation>
    </message>
    <message>
        <source>The page did not come within {seconds} seconds.</source>
        <translation>لم تصل الصفحة خلال {seconds} ثانية.</translation>
    </message>
    <message>
        <source>The page is larger than {size} MB.</source>
        <translation>الصفحة أكبر من {size} م.ب.</translation>
    </message>
    <message>
        <source>The pasted text</source>
        <translation>النص الملصق</translation>
    </message>
    <message>
        <source>The place in an article</source>
        <translation>الموضع في مقال</translation>
    </message>
    <message>
        <source>The preview could not be shown: these are not the bytes of a PDF.</source>
        <translation>تعذّر عرض المعاينة: هذه ليست بايتات ملف PDF.</translation>
    </message>
    <message>
        <source>The printer did not take the brief.</source>
        <translation>لم تقبل الطابعة الموجز.</translation>
    </message>
    <message>
        <source>The program is closing; this was not begun.</source>
        <translation>البرنامج يُغلق؛ ولم يبدأ هذا.</translation>
    </message>
    <message>
        <source>The role “body” has no size.</source>
        <translation>ليس للدور ⁨body⁩ حجم.</translation>
    </message>
    <message>
        <source>The role “body” is missing.</source>
        <translation>الدور ⁨body⁩ ناقص.</translation>
    </message>
    <message>
        <source>The role “{name}” is like itself.</source>
        <translation>الدور «{name}» يشبه نفسه.</translation>
    </message>
    <message>
        <source>The sample is no brief: {error}.</source>
        <translation>العيّنة ليست موجزًا: {error}.</translation>
    </message>
    <message>
        <source>The scales in “{path}” can&apos;t be used: {error}.</source>
        <translation>لا يمكن استعمال المقاييس التي في «{path}»: {error}.</translation>
    </message>
    <message>
        <source>The section “{key}”</source>
        <translation>القسم «{key}»</translation>
    </message>
    <message>
        <source>The section “{section}” is asked for, but not printed.</source>
        <translation>القسم «{section}» مطلوب، لكنه لا يُطبع.</translation>
    </message>
    <message>
        <source>The spelling dictionary for “{language}” could not be read.</source>
        <translation>تعذّرت قراءة قاموس التدقيق للغة «{language}».</translation>
    </message>
    <message>
        <source>The style has more than {most} elements.</source>
        <translation>عناصر النمط أكثر من {most}.</translation>
    </message>
    <message>
        <source>The style has no {part} of its own.</source>
        <translation>ليس للنمط {part} خاص به.</translation>
    </message>
    <message>
        <source>The template guide says which names are lists.</source>
        <translation>يذكر دليل القوالب أي الأسماء قوائم.</translation>
    </message>
    <message>
        <source>The template has no file “{name}”.</source>
        <translation>ليس في القالب ملف «{name}».</translation>
    </message>
    <message>
        <source>The template has no part “{body}”.</source>
        <translation>ليس في القالب جزء «{body}».</translation>
    </message>
    <message>
        <source>The template has no picture “{name}”.</source>
        <translation>ليس في القالب صورة «{name}».</translation>
    </message>
    <message>
        <source>The template has no sample.</source>
        <translation>ليس للقالب عيّنة.</translation>
    </message>
    <message>
        <source>The template that it is attached to is left out.</source>
        <translation>يُترك القالب المرتبط به.</translation>
    </message>
    <message>
        <source>The template “{name}” has one fault; nothing was written.</source>
        <translation>في القالب «{name}» خلل واحد؛ ولم يُكتب شيء.</translation>
    </message>
    <message numerus="yes">
        <source>The template “{name}” has {n} faults; nothing was written.</source>
        <translation>
            <numerusform>لا خلل في القالب «{name}»؛ ولم يُكتب شيء.</numerusform>
            <numerusform>في القالب «{name}» خلل واحد؛ ولم يُكتب شيء.</numerusform>
            <numerusform>في القالب «{name}» خللان؛ ولم يُكتب شيء.</numerusform>
            <numerusform>في القالب «{name}» {n} مواضع خلل؛ ولم يُكتب شيء.</numerusform>
            <numerusform>في القالب «{name}» {n} موضع خلل؛ ولم يُكتب شيء.</numerusform>
            <numerusform>في القالب «{name}» {n} موضع خلل؛ ولم يُكتب شيء.</numerusform>
        </translation>
    </message>
    <message>
        <source>The template “{template}” has no place for the section “{section}” of the earlier brief.</source>
        <translation>ليس في القالب «{template}» مكان للقسم «{section}» من الموجز السابق.</translation>
    </message>
    <message>
        <source>The template “{template}” has no section for background.</source>
        <translation>ليس في القالب «{template}» قسم للخلفية.</translation>
    </message>
    <message>
        <source>The template “{template}”, which the series begins with, is not here any more; this issue has that of the one before, “{used}”.</source>
        <translation>القالب «{template}» الذي تبدأ به السلسلة لم يعد هنا؛ ولهذا العدد قالب العدد السابق «{used}».</translation>
    </message>
    <message>
        <source>The template “{title}” could not be used: {trouble}</source>
        <translation>تعذّر استعمال القالب «{title}»: {trouble}</translation>
    </message>
    <message>
        <source>The template</source>
        <translation>القالب</translation>
    </message>
    <message>
        <source>The text between joined items is longer than {most} characters.</source>
        <translation>النص بين البنود المضمومة أطول من {most} محرفًا.</translation>
    </message>
    <message>
        <source>The title can&apos;t be changed here.</source>
        <translation>لا يمكن تغيير العنوان هنا.</translation>
    </message>
    <message>
        <source>The title is empty.</source>
        <translation>العنوان فارغ.</translation>
    </message>
    <message>
        <source>The translation of “{text}” lacks {{name}}.</source>
        <translation>ينقص ترجمةَ «{text}» ⁨{{name}}⁩.</translation>
    </message>
    <message>
        <source>The yardsticks are: {there}.</source>
        <translation>سلالم الاحتمالات: {there}.</translation>
    </message>
    <message>
        <source>The {key} has no “{{name}}”.</source>
        <translation>ليس في {key} ⁨{{name}}⁩.</translation>
    </message>
    <message>
        <source>The {key} “{name}” stands twice.</source>
        <translation>‏{key} «{name}» وارد مرتين.</translation>
    </message>
    <message>
        <source>The {name}</source>
        <translation>حقل {name}</translation>
    </message>
    <message>
        <source>The {noun} {id}, which a fact of this brief rests on, is missing.</source>
        <translation>‏{noun} {id}، الذي تستند إليه واقعة في هذا الموجز، ناقص.</translation>
    </message>
    <message>
        <source>There are no digits “{digits}”.</source>
        <translation>لا أرقام باسم «{digits}».</translation>
    </message>
    <message>
        <source>There are no {noun} here.</source>
        <translation>ليس هنا شيء من {noun}.</translation>
    </message>
    <message>
        <source>There are pages 1 to {last}.</source>
        <translation>الصفحات من 1 إلى {last}.</translation>
    </message>
    <message>
        <source>There are: {names}.</source>
        <translation>الموجود: {names}.</translation>
    </message>
    <message>
        <source>There are: {there}.</source>
        <translation>الموجود: {there}.</translation>
    </message>
    <message>
        <source>There is a part “{file}” already.</source>
        <translation>الجزء «{file}» موجود من قبل.</translation>
    </message>
    <message>
        <source>There is a standing text “{name}” already.</source>
        <translation>النص الثابت «{name}» موجود من قبل.</translation>
    </message>
    <message>
        <source>There is a template “{template}” already: “{taken}”.</source>
        <translation>القالب «{template}» موجود من قبل: «{taken}».</translation>
    </message>
    <message>
        <source>There is no citation style “{name}”.</source>
        <translation>لا نمط توثيق باسم «{name}».</translation>
    </message>
    <message>
        <source>There is no confidence level “{value}”.</source>
        <translation>لا مستوى ثقة باسم «{value}».</translation>
    </message>
    <message>
        <source>There is no credibility “{value}”.</source>
        <translation>لا درجة مصداقية «{value}».</translation>
    </message>
    <message>
        <source>There is no figure of the kind “{name}”.</source>
        <translation>لا شكل من النوع «{name}».</translation>
    </message>
    <message>
        <source>There is no file “{path}”.</source>
        <translation>لا ملف باسم «{path}».</translation>
    </message>
    <message>
        <source>There is no filter “{name}”.</source>
        <translation>لا مرشِّح باسم «{name}».</translation>
    </message>
    <message>
        <source>There is no folder “{folder}”.</source>
        <translation>لا مجلد باسم «{folder}».</translation>
    </message>
    <message>
        <source>There is no font “{family}”.</source>
        <translation>لا خط باسم «{family}».</translation>
    </message>
    <message>
        <source>There is no format “{format}”.</source>
        <translation>لا صيغة باسم «{format}».</translation>
    </message>
    <message>
        <source>There is no host “{host}”, or no connection to the network.</source>
        <translation>لا مضيف باسم «{host}»، أو لا اتصال بالشبكة.</translation>
    </message>
    <message>
        <source>There is no key “{key}” in {name}.</source>
        <translation>لا مفتاح باسم «{key}» في {name}.</translation>
    </message>
    <message>
        <source>There is no macro “{name}”.</source>
        <translation>لا ماكرو باسم «{name}».</translation>
    </message>
    <message>
        <source>There is no part “{name}” in this template.</source>
        <translation>لا جزء باسم «{name}» في هذا القالب.</translation>
    </message>
    <message>
        <source>There is no part “{part}” in this template.</source>
        <translation>لا جزء باسم «{part}» في هذا القالب.</translation>
    </message>
    <message>
        <source>There is no picture “{name}”.</source>
        <translation>لا صورة باسم «{name}».</translation>
    </message>
    <message>
        <source>There is no role “{like}”.</source>
        <translation>لا دور باسم «{like}».</translation>
    </message>
    <message>
        <source>There is no spelling dictionary for “{language}”.</source>
        <translation>لا قاموس تدقيق للغة «{language}».</translation>
    </message>
    <message>
        <source>There is no tag &lt;img&gt;.</source>
        <translation>لا وسم باسم ⁨&lt;img&gt;⁩.</translation>
    </message>
    <message>
        <source>There is no tag &lt;{tag}&gt;.</source>
        <translation>لا وسم باسم ⁨&lt;{tag}&gt;⁩.</translation>
    </message>
    <message>
        <source>There is no template “{path}”.</source>
        <translation>لا قالب في «{path}».</translation>
    </message>
    <message>
        <source>There is no template “{template}”.</source>
        <translation>لا قالب باسم «{template}».</translation>
    </message>
    <message>
        <source>There is no test “{name}”.</source>
        <translation>لا اختبار باسم «{name}».</translation>
    </message>
    <message>
        <source>There is no workspace “{path}”, and none can be made there.</source>
        <translation>لا مساحة عمل في «{path}»، ولا يمكن إنشاء واحدة هناك.</translation>
    </message>
    <message>
        <source>There is no workspace “{where}” yet.</source>
        <translation>لا مساحة عمل في «{where}» بعد.</translation>
    </message>
    <message>
        <source>There is no yardstick “{value}”.</source>
        <translation>لا سلّم احتمالات باسم «{value}».</translation>
    </message>
    <message>
        <source>There is no yardstick “{yardstick}”.</source>
        <translation>لا سلّم احتمالات باسم «{yardstick}».</translation>
    </message>
    <message>
        <source>There is no {noun} “{prefix}”.</source>
        <translation>لا {noun} بالمعرّف «{prefix}».</translation>
    </message>
    <message>
        <source>There is no {noun} “{wanted}” in this workspace.</source>
        <translation>لا {noun} بالمعرّف «{wanted}» في مساحة العمل هذه.</translation>
    </message>
    <message>
        <source>There is no “{entry}” in “{owner}”.</source>
        <translation>ليس في «{owner}» شيء باسم «{entry}».</translation>
    </message>
    <message>
        <source>There is no “{name}” here.</source>
        <translation>ليس هنا شيء باسم «{name}».</translation>
    </message>
    <message>
        <source>There is no “{name}” in it.</source>
        <translation>ليس فيه شيء باسم «{name}».</translation>
    </message>
    <message>
        <source>There is nothing to merge.</source>
        <translation>لا شيء يُدمج.</translation>
    </message>
    <message>
        <source>There is nothing to say of the fact.</source>
        <translation>لا شيء يقال عن الواقعة.</translation>
    </message>
    <message>
        <source>There is nothing to write.</source>
        <translation>لا شيء يُكتب.</translation>
    </message>
    <message>
        <source>These words belong to that fact already.</source>
        <translation>هذه الكلمات من تلك الواقعة أصلًا.</translation>
    </message>
    <message>
        <source>These words don&apos;t stand in “{headline}”: “{words}”.</source>
        <translation>لا ترد هذه الكلمات في «{headline}»: «{words}».</translation>
    </message>
    <message numerus="yes">
        <source>These words stand {n} times in “{headline}”: “{words}”.</source>
        <translation>
            <numerusform>لا ترد هذه الكلمات في «{headline}»: «{words}».</numerusform>
            <numerusform>ترد هذه الكلمات مرة واحدة في «{headline}»: «{words}».</numerusform>
            <numerusform>ترد هذه الكلمات مرتين في «{headline}»: «{words}».</numerusform>
            <numerusform>ترد هذه الكلمات {n} مرات في «{headline}»: «{words}».</numerusform>
            <numerusform>ترد هذه الكلمات {n} مرة في «{headline}»: «{words}».</numerusform>
            <numerusform>ترد هذه الكلمات {n} مرة في «{headline}»: «{words}».</numerusform>
        </translation>
    </message>
    <message>
        <source>This brief has no section “{key}”.</source>
        <translation>ليس في هذا الموجز قسم «{key}».</translation>
    </message>
    <message>
        <source>This brief has no sections.</source>
        <translation>لا أقسام في هذا الموجز.</translation>
    </message>
    <message>
        <source>This can&apos;t be the name of a file in a template.</source>
        <translation>لا يصح هذا اسمًا لملف في قالب.</translation>
    </message>
    <message>
        <source>This can&apos;t be worked out: {fault}.</source>
        <translation>لا يمكن حساب هذا: {fault}.</translation>
    </message>
    <message>
        <source>This could not be done: an unexpected error came up.</source>
        <translation>تعذّر هذا: ظهر خطأ غير متوقع.</translation>
    </message>
    <message>
        <source>This document has no page.</source>
        <translation>لا صفحة في هذا المستند.</translation>
    </message>
    <message>
        <source>This fact has no words of a source.</source>
        <translation>ليس في هذه الواقعة كلمات من مصدر.</translation>
    </message>
    <message>
        <source>This fact rests on no passage.</source>
        <translation>لا تستند هذه الواقعة إلى مقطع.</translation>
    </message>
    <message numerus="yes">
        <source>This figure has {n} rows.</source>
        <translation>
            <numerusform>لا صفوف في هذا الشكل.</numerusform>
            <numerusform>في هذا الشكل صف واحد.</numerusform>
            <numerusform>في هذا الشكل صفان.</numerusform>
            <numerusform>في هذا الشكل {n} صفوف.</numerusform>
            <numerusform>في هذا الشكل {n} صفًا.</numerusform>
            <numerusform>في هذا الشكل {n} صف.</numerusform>
        </translation>
    </message>
    <message>
        <source>This file can&apos;t be read: {reason}.</source>
        <translation>لا يمكن قراءة هذا الملف: {reason}.</translation>
    </message>
    <message>
        <source>This file is larger than {size} kB.</source>
        <translation>هذا الملف أكبر من {size} ك.ب.</translation>
    </message>
    <message>
        <source>This file is nested too deeply, or has a number that is too long.</source>
        <translation>هذا الملف متداخل أكثر مما يجوز، أو فيه عدد أطول مما يجوز.</translation>
    </message>
    <message>
        <source>This file is not TOML.</source>
        <translation>هذا الملف ليس TOML.</translation>
    </message>
    <message>
        <source>This file is not text in UTF-8.</source>
        <translation>هذا الملف ليس نصًا بترميز UTF-8.</translation>
    </message>
    <message>
        <source>This has more than {most} files.</source>
        <translation>فيه أكثر من {most} ملف.</translation>
    </message>
    <message>
        <source>This is a fault of briefgen&apos;s, not yours; what was saved before is safe.</source>
        <translation>هذا خلل في briefgen وليس منك؛ وما حُفظ من قبل في أمان.</translation>
    </message>
    <message>
        <source>This is a link, not a file.</source>
        <translation>هذا رابط وليس ملفًا.</translation>
    </message>
    <message>
        <source>This is a list or an object, which can&apos;t be printed.</source>
        <translation>هذه قائمة أو كائن، ولا يمكن طباعتها.</translation>
    </message>
    <message>
        <source>This is a picture and a figure of rows at once.</source>
        <translation>هذا صورة وشكل ذو صفوف في آن واحد.</translation>
    </message>
    <message>
        <source>This is encrypted, or packed in an unusual way.</source>
        <translation>هذا مشفّر، أو محزوم بطريقة غير معتادة.</translation>
    </message>
    <message>
        <source>This is larger than {size} MB.</source>
        <translation>هذا أكبر من {size} م.ب.</translation>
    </message>
    <message>
        <source>This is no Word document.</source>
        <translation>هذا ليس مستند Word.</translation>
    </message>
    <message>
        <source>This is no XML: {what}.</source>
        <translation>هذا ليس XML: {what}.</translation>
    </message>
    <message>
        <source>This is no citation style.</source>
        <translation>هذا ليس نمط توثيق.</translation>
    </message>
    <message>
        <source>This is no picture that can be shown.</source>
        <translation>هذه ليست صورة يمكن عرضها.</translation>
    </message>
    <message>
        <source>This is not understood.</source>
        <translation>هذا غير مفهوم.</translation>
    </message>
    <message>
        <source>This is not valid CSL: {message}.</source>
        <translation>هذا ليس CSL صحيحًا: {message}.</translation>
    </message>
    <message>
        <source>This is too large to be read.</source>
        <translation>هذا أكبر من أن يُقرأ.</translation>
    </message>
    <message>
        <source>This is yes or no, which can&apos;t be printed.</source>
        <translation>هذه نعم أو لا، ولا يمكن طباعتها.</translation>
    </message>
    <message>
        <source>This leads out of the template&apos;s folder.</source>
        <translation>هذا يؤدي إلى خارج مجلد القالب.</translation>
    </message>
    <message>
        <source>This line has more than {most} dots.</source>
        <translation>في هذا السطر أكثر من {most} نقطة.</translation>
    </message>
    <message>
        <source>This made the program that reads it break down.</source>
        <translation>عطّل هذا البرنامج الذي يقرؤه.</translation>
    </message>
    <message>
        <source>This needed more memory than it may take and was stopped.</source>
        <translation>احتاج هذا إلى ذاكرة أكثر مما يجوز له، فأُوقف.</translation>
    </message>
    <message>
        <source>This number is too large.</source>
        <translation>هذا العدد أكبر مما يجوز.</translation>
    </message>
    <message>
        <source>This part can&apos;t be compiled.</source>
        <translation>لا يمكن ترجمة هذا الجزء برمجيًا.</translation>
    </message>
    <message>
        <source>This part is nested too deeply, or has a number that is too long.</source>
        <translation>هذا الجزء متداخل أكثر مما يجوز، أو فيه عدد أطول مما يجوز.</translation>
    </message>
    <message>
        <source>This part is nested too deeply.</source>
        <translation>هذا الجزء متداخل أكثر مما يجوز.</translation>
    </message>
    <message>
        <source>This part is too long.</source>
        <translation>هذا الجزء أطول مما يجوز.</translation>
    </message>
    <message>
        <source>This picture has more than {size} million pixels.</source>
        <translation>في هذه الصورة أكثر من {size} مليون بكسل.</translation>
    </message>
    <message>
        <source>This program gives version 1: update the program, or write view = 1.</source>
        <translation>يقدّم هذا البرنامج الإصدار 1: حدّث البرنامج، أو اكتب ⁨view = 1⁩.</translation>
    </message>
    <message>
        <source>This row has {cells} cells, but the table {wanted} columns.</source>
        <translation>خلايا هذا الصف {cells}، وأعمدة الجدول {wanted}.</translation>
    </message>
    <message numerus="yes">
        <source>This row has {n} cells.</source>
        <translation>
            <numerusform>لا خلايا في هذا الصف.</numerusform>
            <numerusform>في هذا الصف خلية واحدة.</numerusform>
            <numerusform>في هذا الصف خليتان.</numerusform>
            <numerusform>في هذا الصف {n} خلايا.</numerusform>
            <numerusform>في هذا الصف {n} خلية.</numerusform>
            <numerusform>في هذا الصف {n} خلية.</numerusform>
        </translation>
    </message>
    <message>
        <source>This section is empty.</source>
        <translation>هذا القسم فارغ.</translation>
    </message>
    <message>
        <source>This style puts citations into notes.</source>
        <translation>يضع هذا النمط الإحالات في الحواشي.</translation>
    </message>
    <message>
        <source>This table has no rows.</source>
        <translation>لا صفوف في هذا الجدول.</translation>
    </message>
    <message>
        <source>This template needs version {view} of the brief&apos;s view.</source>
        <translation>يحتاج هذا القالب إلى الإصدار {view} من عرض الموجز.</translation>
    </message>
    <message>
        <source>This template prints more than a brief can hold.</source>
        <translation>يطبع هذا القالب أكثر مما يسعه موجز.</translation>
    </message>
    <message>
        <source>This took longer than {seconds} seconds and was stopped.</source>
        <translation>استغرق هذا أكثر من {seconds} ثانية، فأُوقف.</translation>
    </message>
    <message>
        <source>This zip would unpack to far more than it holds.</source>
        <translation>سينفكّ ملف ⁨zip⁩ هذا إلى ما هو أكبر منه بكثير.</translation>
    </message>
    <message>
        <source>Try another format of the same content; the log has the details.</source>
        <translation>جرّب صيغة أخرى للمحتوى نفسه؛ والتفاصيل في السجل.</translation>
    </message>
    <message>
        <source>Try it again.</source>
        <translation>حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Use + - * / // and % on numbers.</source>
        <translation>استعمل ⁨+ - * / //⁩ و⁨%⁩ مع الأعداد.</translation>
    </message>
    <message>
        <source>Use a PNG or a JPEG picture.</source>
        <translation>استعمل صورة PNG أو JPEG.</translation>
    </message>
    <message>
        <source>Use fields.{field} in a part, or take the field out.</source>
        <translation>استعمل ⁨fields.{field}⁩ في جزء، أو احذف الحقل.</translation>
    </message>
    <message>
        <source>Use filters such as selectattr and length instead of counting.</source>
        <translation>استعمل مرشِّحات مثل ⁨selectattr⁩ و⁨length⁩ بدلًا من العد.</translation>
    </message>
    <message>
        <source>Use if and elif.</source>
        <translation>استعمل ⁨if⁩ و⁨elif⁩.</translation>
    </message>
    <message>
        <source>Use letters, digits, “-”, “_” and “.”, and “/” between folders.</source>
        <translation>استعمل الحروف والأرقام و⁨“-”⁩ و⁨“_”⁩ و⁨“.”⁩، و⁨“/”⁩ بين المجلدات.</translation>
    </message>
    <message>
        <source>Use one of: {labels}.</source>
        <translation>استعمل واحدًا من: {labels}.</translation>
    </message>
    <message>
        <source>Use one of: {terms}.</source>
        <translation>استعمل واحدًا من: {terms}.</translation>
    </message>
    <message>
        <source>Use one yardstick&apos;s terms only, for “unlikely” is not the same in both.</source>
        <translation>استعمل مصطلحات سلّم واحد فقط، فكلمة «غير مرجّح» لا تعني الشيء نفسه في السلّمين.</translation>
    </message>
    <message>
        <source>Use sections.{section} in a part, or loop over sections.</source>
        <translation>استعمل ⁨sections.{section}⁩ في جزء، أو اجعل حلقة تدور على ⁨sections⁩.</translation>
    </message>
    <message>
        <source>Use small letters, digits, “-” and “_”, such as “tiles”.</source>
        <translation>استعمل حروفًا صغيرة وأرقامًا و⁨“-”⁩ و⁨“_”⁩، مثل «tiles».</translation>
    </message>
    <message>
        <source>Use {% if %}, {% for %} or one of its names.</source>
        <translation>استعمل ⁨{% if %}⁩ أو ⁨{% for %}⁩ أو واحدًا من أسمائه.</translation>
    </message>
    <message>
        <source>Use {% include &quot;part.html.j2&quot; %} or a macro.</source>
        <translation>استعمل ⁨{% include &quot;part.html.j2&quot; %}⁩ أو ماكرو.</translation>
    </message>
    <message>
        <source>Use {% include &quot;part.html.j2&quot; %}.</source>
        <translation>استعمل ⁨{% include &quot;part.html.j2&quot; %}⁩.</translation>
    </message>
    <message>
        <source>Use {% set name = value %} or a macro.</source>
        <translation>استعمل ⁨{% set name = value %}⁩ أو ماكرو.</translation>
    </message>
    <message>
        <source>Use {% set name = value %}.</source>
        <translation>استعمل ⁨{% set name = value %}⁩.</translation>
    </message>
    <message>
        <source>Values have no methods.</source>
        <translation>ليس للقيم دوال.</translation>
    </message>
    <message>
        <source>Wait a moment and try again.</source>
        <translation>انتظر لحظة ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>صفحة ويب (HTML)</translation>
    </message>
    <message>
        <source>What a series begins with</source>
        <translation>ما تبدأ به سلسلة</translation>
    </message>
    <message>
        <source>What a source says has no likelihood or confidence of yours.</source>
        <translation>ليس لما يقوله مصدر احتمالية ولا ثقة منك.</translation>
    </message>
    <message>
        <source>What can be set: {names}.</source>
        <translation>ما يمكن تحديده: {names}.</translation>
    </message>
    <message>
        <source>What is included must be the name of a part in quotation marks.</source>
        <translation>يجب أن يكون ما يُضمَّن اسم جزء بين علامتي اقتباس.</translation>
    </message>
    <message>
        <source>What was asked for is done; only its output is lost. Send that elsewhere.</source>
        <translation>تم ما طُلب؛ ولم يضع إلا ناتجه. أرسله إلى مكان آخر.</translation>
    </message>
    <message>
        <source>Without it, it stays as it is.</source>
        <translation>بدونها يبقى كما هو.</translation>
    </message>
    <message>
        <source>Word document (DOCX)</source>
        <translation>مستند Word ‏(DOCX)</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>مستند Word</translation>
    </message>
    <message>
        <source>Write &lt;a class=&quot;note&quot; href=&quot;#KEY&quot;&gt;&lt;/a&gt;, or {{ fact | cite }}.</source>
        <translation>اكتب ⁨&lt;a class=&quot;note&quot; href=&quot;#KEY&quot;&gt;&lt;/a&gt;⁩، أو ⁨{{ fact | cite }}⁩.</translation>
    </message>
    <message>
        <source>Write &lt;figure src=&quot;…&quot; alt=&quot;…&quot;&gt;&lt;/figure&gt;.</source>
        <translation>اكتب ⁨&lt;figure src=&quot;…&quot; alt=&quot;…&quot;&gt;&lt;/figure&gt;⁩.</translation>
    </message>
    <message>
        <source>Write &lt;{tag} class=&quot;{wanted}&quot;&gt;.</source>
        <translation>اكتب ⁨&lt;{tag} class=&quot;{wanted}&quot;&gt;⁩.</translation>
    </message>
    <message>
        <source>Write FIELD=VALUE, number=41 say.</source>
        <translation>اكتب ⁨FIELD=VALUE⁩، مثل ⁨number=41⁩.</translation>
    </message>
    <message>
        <source>Write [{table}] there.</source>
        <translation>اكتب ⁨[{table}]⁩ هناك.</translation>
    </message>
    <message>
        <source>Write a judgement beside it.</source>
        <translation>اكتب تقديرًا بجانبه.</translation>
    </message>
    <message>
        <source>Write at most {level}, one for each level down to it.</source>
        <translation>اكتب {level} على الأكثر، واحدًا لكل مستوى حتى يُبلغ إليه.</translation>
    </message>
    <message>
        <source>Write class=&quot;sources&quot; at the list or table.</source>
        <translation>اكتب ⁨class=&quot;sources&quot;⁩ عند القائمة أو الجدول.</translation>
    </message>
    <message>
        <source>Write class=&quot;…&quot; ({kinds}), or src=&quot;map.png&quot;.</source>
        <translation>اكتب ⁨class=&quot;…&quot;⁩ ({kinds})، أو ⁨src=&quot;map.png&quot;⁩.</translation>
    </message>
    <message>
        <source>Write digits alone, as the filter length gives them.</source>
        <translation>اكتب أرقامًا وحدها، كما يعطيها المرشِّح ⁨length⁩.</translation>
    </message>
    <message>
        <source>Write it as &amp;lt;.</source>
        <translation>اكتبها ⁨&amp;lt;⁩.</translation>
    </message>
    <message>
        <source>Write it as 55–80 %.</source>
        <translation>اكتبه هكذا: ⁨55–80 %⁩.</translation>
    </message>
    <message>
        <source>Write it as YYYY-MM-DD, 2026-03-01 say.</source>
        <translation>اكتبه بالشكل ⁨YYYY-MM-DD⁩، مثل ⁨2026-03-01⁩.</translation>
    </message>
    <message>
        <source>Write it as YYYY-MM-DD, as fact.event_date_iso gives it.</source>
        <translation>اكتبه بالشكل ⁨YYYY-MM-DD⁩، كما يعطيه ⁨fact.event_date_iso⁩.</translation>
    </message>
    <message>
        <source>Write it as &quot;2026-03-02&quot;.</source>
        <translation>اكتبه هكذا: ⁨&quot;2026-03-02&quot;⁩.</translation>
    </message>
    <message>
        <source>Write it as in style.toml.</source>
        <translation>اكتبه كما هو في ⁨style.toml⁩.</translation>
    </message>
    <message>
        <source>Write it as title = &quot;…&quot;.</source>
        <translation>اكتبه هكذا: ⁨title = &quot;…&quot;⁩.</translation>
    </message>
    <message>
        <source>Write it as {{ fact | {name} }}.</source>
        <translation>اكتبه هكذا: ⁨{{ fact | {name} }}⁩.</translation>
    </message>
    <message>
        <source>Write it in the brief&apos;s details, or with “briefgen set BRIEF {field}=…”.</source>
        <translation>اكتبه في تفاصيل الموجز، أو بالأمر ⁨briefgen set BRIEF {field}=…⁩.</translation>
    </message>
    <message>
        <source>Write number=&quot;no&quot;.</source>
        <translation>اكتب ⁨number=&quot;no&quot;⁩.</translation>
    </message>
    <message>
        <source>Write one, or remove the fact.</source>
        <translation>اكتب واحدة، أو أزل الواقعة.</translation>
    </message>
    <message>
        <source>Write references = &quot;author-date&quot; above it.</source>
        <translation>اكتب فوقه ⁨references = &quot;author-date&quot;⁩.</translation>
    </message>
    <message>
        <source>Write say({name}=…).</source>
        <translation>اكتب ⁨say({name}=…)⁩.</translation>
    </message>
    <message>
        <source>Write size = 10.5 there.</source>
        <translation>اكتب هناك ⁨size = 10.5⁩.</translation>
    </message>
    <message>
        <source>Write some, or remove it.</source>
        <translation>اكتب بعضها، أو أزلها.</translation>
    </message>
    <message>
        <source>Write texts beside each other: {{ a }}{{ b }}.</source>
        <translation>اكتب النصوص متجاورة: ⁨{{ a }}{{ b }}⁩.</translation>
    </message>
    <message>
        <source>Write the tag of a language: “ar”, “de-CH” or “pt-BR”.</source>
        <translation>اكتب رمز لغة: «ar» أو «de-CH» أو «pt-BR».</translation>
    </message>
    <message>
        <source>Write the values beside each other: {{ a }}{{ b }}.</source>
        <translation>اكتب القيم متجاورة: ⁨{{ a }}{{ b }}⁩.</translation>
    </message>
    <message>
        <source>Write two statements (ICD 203).</source>
        <translation>اكتب عبارتين (ICD 203).</translation>
    </message>
    <message>
        <source>Write {what}: width=&quot;30%&quot;.</source>
        <translation>اكتب {what}: ⁨width=&quot;30%&quot;⁩.</translation>
    </message>
    <message>
        <source>Write {{ {name}(…) }} by itself.</source>
        <translation>اكتب ⁨{{ {name}(…) }}⁩ وحده.</translation>
    </message>
    <message>
        <source>Write {{ … | rows(2) }}.</source>
        <translation>اكتب ⁨{{ … | rows(2) }}⁩.</translation>
    </message>
    <message>
        <source>Write {{ … | say({name}=…) }}.</source>
        <translation>اكتب ⁨{{ … | say({name}=…) }}⁩.</translation>
    </message>
    <message>
        <source>Write “en” or “pt-BR”.</source>
        <translation>اكتب «en» أو «pt-BR».</translation>
    </message>
    <message>
        <source>Write “en”, “ar” or “zh-Hant”, say.</source>
        <translation>اكتب «en» أو «ar» أو «zh-Hant» مثلًا.</translation>
    </message>
    <message>
        <source>Write “yes” or “no”.</source>
        <translation>اكتب ⁨yes⁩ أو ⁨no⁩.</translation>
    </message>
    <message>
        <source>Write “{kind}” in its place.</source>
        <translation>اكتب «{kind}» مكانه.</translation>
    </message>
    <message>
        <source>Write “{meant}”.</source>
        <translation>اكتب «{meant}».</translation>
    </message>
    <message>
        <source>Your own words are kept in it.</source>
        <translation>تُحفظ كلماتك فيه.</translation>
    </message>
    <message>
        <source>a 7-Zip archive</source>
        <translation>أرشيف 7-Zip</translation>
    </message>
    <message>
        <source>a BMP picture</source>
        <translation>صورة BMP</translation>
    </message>
    <message>
        <source>a BZIP2 archive</source>
        <translation>أرشيف BZIP2</translation>
    </message>
    <message>
        <source>a DOCX document</source>
        <translation>مستند DOCX</translation>
    </message>
    <message>
        <source>a GIF picture</source>
        <translation>صورة GIF</translation>
    </message>
    <message>
        <source>a GZIP archive</source>
        <translation>أرشيف GZIP</translation>
    </message>
    <message>
        <source>a JPEG picture</source>
        <translation>صورة JPEG</translation>
    </message>
    <message>
        <source>a PDF</source>
        <translation>ملف PDF</translation>
    </message>
    <message>
        <source>a PNG picture</source>
        <translation>صورة PNG</translation>
    </message>
    <message>
        <source>a PostScript file</source>
        <translation>ملف PostScript</translation>
    </message>
    <message>
        <source>a RAR archive</source>
        <translation>أرشيف RAR</translation>
    </message>
    <message>
        <source>a TIFF picture</source>
        <translation>صورة TIFF</translation>
    </message>
    <message>
        <source>a ZIP archive</source>
        <translation>أرشيف ZIP</translation>
    </message>
    <message>
        <source>a dictionary</source>
        <translation>قاموس</translation>
    </message>
    <message>
        <source>a fact</source>
        <translation>واقعة</translation>
    </message>
    <message>
        <source>a highlight</source>
        <translation>مقطع معلَّم</translation>
    </message>
    <message>
        <source>a namespace</source>
        <translation>نطاق أسماء</translation>
    </message>
    <message>
        <source>a picture or recording</source>
        <translation>صورة أو تسجيل</translation>
    </message>
    <message>
        <source>a presentation</source>
        <translation>عرض تقديمي</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>برنامج</translation>
    </message>
    <message>
        <source>a recording or picture</source>
        <translation>تسجيل أو صورة</translation>
    </message>
    <message>
        <source>a section</source>
        <translation>قسم</translation>
    </message>
    <message>
        <source>a share of the table</source>
        <translation>نصيبه من الجدول</translation>
    </message>
    <message>
        <source>a share of the text&apos;s width</source>
        <translation>نصيبه من عرض النص</translation>
    </message>
    <message>
        <source>a spreadsheet</source>
        <translation>جدول بيانات</translation>
    </message>
    <message>
        <source>a standing text</source>
        <translation>نص ثابت</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>صفحة ويب</translation>
    </message>
    <message>
        <source>about the writers, not the story</source>
        <translation>عن الكتّاب لا عن الخبر</translation>
    </message>
    <message>
        <source>an EPUB book</source>
        <translation>كتاب EPUB</translation>
    </message>
    <message>
        <source>an MP3 recording</source>
        <translation>تسجيل MP3</translation>
    </message>
    <message>
        <source>an Ogg recording</source>
        <translation>تسجيل Ogg</translation>
    </message>
    <message>
        <source>an OpenDocument file</source>
        <translation>ملف OpenDocument</translation>
    </message>
    <message>
        <source>an RTF document</source>
        <translation>مستند RTF</translation>
    </message>
    <message>
        <source>an SQLite database</source>
        <translation>قاعدة بيانات SQLite</translation>
    </message>
    <message>
        <source>an XZ archive</source>
        <translation>أرشيف XZ</translation>
    </message>
    <message>
        <source>an article</source>
        <translation>مقال</translation>
    </message>
    <message>
        <source>an old or encrypted Office file</source>
        <translation>ملف Office قديم أو مشفّر</translation>
    </message>
    <message>
        <source>article</source>
        <translation>مقال</translation>
    </message>
    <message>
        <source>attributes</source>
        <translation>السمات</translation>
    </message>
    <message>
        <source>author</source>
        <translation>المؤلف</translation>
    </message>
    <message>
        <source>brief</source>
        <translation>موجز</translation>
    </message>
    <message>
        <source>briefgen interchange (JSON)</source>
        <translation>تبادل briefgen ‏(JSON)</translation>
    </message>
    <message>
        <source>cannot allocate memory</source>
        <translation>تعذّر حجز الذاكرة</translation>
    </message>
    <message>
        <source>citation styles</source>
        <translation>أنماط التوثيق</translation>
    </message>
    <message>
        <source>classification</source>
        <translation>التصنيف</translation>
    </message>
    <message>
        <source>colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>column width</source>
        <translation>عرضًا لعمود</translation>
    </message>
    <message>
        <source>comment form</source>
        <translation>نموذج تعليقات</translation>
    </message>
    <message>
        <source>date</source>
        <translation>تاريخ</translation>
    </message>
    <message>
        <source>deleted in the document (tracked change)</source>
        <translation>محذوف في المستند (تغيير متعقَّب)</translation>
    </message>
    <message>
        <source>device or resource busy</source>
        <translation>الجهاز أو المورد مشغول</translation>
    </message>
    <message>
        <source>digits</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>disk quota exceeded</source>
        <translation>تجاوزت حصة القرص</translation>
    </message>
    <message>
        <source>fact</source>
        <translation>واقعة</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>رقم</translation>
    </message>
    <message>
        <source>file exists</source>
        <translation>الملف موجود</translation>
    </message>
    <message>
        <source>file name too long</source>
        <translation>اسم الملف أطول مما يجوز</translation>
    </message>
    <message>
        <source>file too large</source>
        <translation>الملف أكبر مما يجوز</translation>
    </message>
    <message>
        <source>filters</source>
        <translation>المرشِّحات</translation>
    </message>
    <message>
        <source>fonts</source>
        <translation>الخطوط</translation>
    </message>
    <message>
        <source>hidden in the document</source>
        <translation>مخفي في المستند</translation>
    </message>
    <message>
        <source>highlight</source>
        <translation>مقطع معلَّم</translation>
    </message>
    <message>
        <source>in &lt;{tag}&gt;</source>
        <translation>داخل ⁨&lt;{tag}&gt;⁩</translation>
    </message>
    <message>
        <source>input/output error</source>
        <translation>خطأ في القراءة أو الكتابة</translation>
    </message>
    <message>
        <source>invitation to share, follow or subscribe</source>
        <translation>دعوة إلى المشاركة أو المتابعة أو الاشتراك</translation>
    </message>
    <message>
        <source>is a directory</source>
        <translation>هو مجلد</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>kinds of references</source>
        <translation>أنواع الإحالات</translation>
    </message>
    <message>
        <source>kinds</source>
        <translation>الأنواع</translation>
    </message>
    <message>
        <source>lead</source>
        <translation>افتتاحية</translation>
    </message>
    <message>
        <source>link to other articles</source>
        <translation>رابط إلى مقالات أخرى</translation>
    </message>
    <message>
        <source>macros</source>
        <translation>وحدات الماكرو</translation>
    </message>
    <message>
        <source>names</source>
        <translation>الأسماء</translation>
    </message>
    <message>
        <source>no space left on device</source>
        <translation>لا مساحة خالية على الجهاز</translation>
    </message>
    <message>
        <source>no such file or directory</source>
        <translation>لا يوجد ملف أو مجلد كهذا</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>not a directory</source>
        <translation>ليس مجلدًا</translation>
    </message>
    <message>
        <source>number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>operation not permitted</source>
        <translation>العملية غير مسموح بها</translation>
    </message>
    <message>
        <source>organization</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>outside of a block</source>
        <translation>خارج أي كتلة</translation>
    </message>
    <message>
        <source>page number</source>
        <translation>رقم صفحة</translation>
    </message>
    <message>
        <source>part of the page, not of the article</source>
        <translation>جزء من الصفحة لا من المقال</translation>
    </message>
    <message>
        <source>parts</source>
        <translation>الأجزاء</translation>
    </message>
    <message>
        <source>patterns</source>
        <translation>الأنماط</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>لا إذن بذلك</translation>
    </message>
    <message>
        <source>picture credit</source>
        <translation>صاحب الصورة</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>quotation</source>
        <translation>اقتباس</translation>
    </message>
    <message>
        <source>read-only file system</source>
        <translation>نظام الملفات للقراءة فقط</translation>
    </message>
    <message>
        <source>repeated on each page</source>
        <translation>مكرر في كل صفحة</translation>
    </message>
    <message>
        <source>repeats the headline</source>
        <translation>تكرار للعنوان</translation>
    </message>
    <message>
        <source>revision {number} of brief</source>
        <translation>مراجعة {number} من موجز</translation>
    </message>
    <message>
        <source>roles</source>
        <translation>الأدوار</translation>
    </message>
    <message>
        <source>section label</source>
        <translation>اسم قسم في الموقع</translation>
    </message>
    <message>
        <source>sources for reference managers (CSL-JSON)</source>
        <translation>المصادر لبرامج إدارة المراجع (CSL-JSON)</translation>
    </message>
    <message>
        <source>standing text</source>
        <translation>نص ثابت</translation>
    </message>
    <message>
        <source>style.toml has no role “{role}”.</source>
        <translation>ليس في ⁨style.toml⁩ دور باسم «{role}».</translation>
    </message>
    <message>
        <source>tags and categories</source>
        <translation>كلمات مفتاحية وتصنيفات</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>tests</source>
        <translation>الاختبارات</translation>
    </message>
    <message>
        <source>the brief</source>
        <translation>الموجز</translation>
    </message>
    <message>
        <source>the evidence {id} is missing</source>
        <translation>الدليل {id} ناقص</translation>
    </message>
    <message>
        <source>the highlight {id} doesn&apos;t stand in its article</source>
        <translation>المقطع المعلَّم {id} لا يقع في مقاله</translation>
    </message>
    <message>
        <source>the issue before</source>
        <translation>العدد السابق</translation>
    </message>
    <message>
        <source>the name of a standing text</source>
        <translation>اسم نص ثابت</translation>
    </message>
    <message>
        <source>the operator “{operator}”</source>
        <translation>المعامل «{operator}»</translation>
    </message>
    <message>
        <source>the parts of “{headline}” don&apos;t lie within its text</source>
        <translation>أجزاء «{headline}» لا تقع داخل نصه</translation>
    </message>
    <message>
        <source>the source of “{headline}” doesn&apos;t have the recorded hash</source>
        <translation>ليس لمصدر «{headline}» التجزئة المسجلة</translation>
    </message>
    <message>
        <source>the standing text “{name}” is not text</source>
        <translation>النص الثابت «{name}» ليس نصًا</translation>
    </message>
    <message>
        <source>the text of “{headline}” holds characters that are not text</source>
        <translation>في نص «{headline}» محارف ليست من النصوص</translation>
    </message>
    <message>
        <source>the text of “{headline}” is not the one that its id was made from</source>
        <translation>نص «{headline}» ليس هو الذي صُنع معرّفه منه</translation>
    </message>
    <message>
        <source>title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>too many open files</source>
        <translation>ملفات مفتوحة أكثر مما يجوز</translation>
    </message>
    <message>
        <source>what its series begins with is not text</source>
        <translation>ما تبدأ به سلسلته ليس نصًا</translation>
    </message>
    <message>
        <source>width</source>
        <translation>عرضًا</translation>
    </message>
    <message>
        <source>{% set %} with a block</source>
        <translation>‏⁨{% set %}⁩ مع كتلة</translation>
    </message>
    <message>
        <source>{code} {meaning}</source>
        <translation>‏{code} {meaning}</translation>
    </message>
    <message>
        <source>{fault}.</source>
        <translation>{fault}.</translation>
    </message>
    <message>
        <source>{file}:{line}</source>
        <translation>{file}:{line}</translation>
    </message>
    <message>
        <source>{hint} Write the first one, as it is read.</source>
        <translation>‏{hint} اكتب الرقم الأول كما يُقرأ.</translation>
    </message>
    <message>
        <source>{meant} Or write “#1F4E79”.</source>
        <translation>‏{meant} أو اكتب «#1F4E79».</translation>
    </message>
    <message>
        <source>{meant} {there}</source>
        <translation>‏{meant} {there}</translation>
    </message>
    <message>
        <source>{message} {hint}</source>
        <translation>‏{message} {hint}</translation>
    </message>
    <message>
        <source>{name} ({suffixes})</source>
        <translation>{name} ({suffixes})</translation>
    </message>
    <message>
        <source>{name} has more than {pages} pages.</source>
        <translation>في {name} أكثر من {pages} صفحة.</translation>
    </message>
    <message>
        <source>{name} holds definitions that no Word document may hold.</source>
        <translation>في {name} تعريفات لا يجوز أن تكون في مستند Word.</translation>
    </message>
    <message>
        <source>{name} holds too much text.</source>
        <translation>في {name} نص أكثر مما يجوز.</translation>
    </message>
    <message>
        <source>{name} is damaged.</source>
        <translation>‏{name} تالف.</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>‏{name} فارغ.</translation>
    </message>
    <message>
        <source>{name} is encrypted.</source>
        <translation>‏{name} مشفّر.</translation>
    </message>
    <message>
        <source>{name} is in a format that briefgen can&apos;t read.</source>
        <translation>صيغة {name} لا يستطيع briefgen قراءتها.</translation>
    </message>
    <message>
        <source>{name} is not text.</source>
        <translation>‏{name} ليس نصًا.</translation>
    </message>
    <message>
        <source>{name} is {kind}, which briefgen can&apos;t read.</source>
        <translation>‏{name}: {kind}، ولا يستطيع briefgen قراءته.</translation>
    </message>
    <message>
        <source>{name} unpacks to more than a document can hold.</source>
        <translation>ينفكّ {name} إلى أكثر مما يسعه مستند.</translation>
    </message>
    <message>
        <source>{name}: This file is not used. Save it in Word as {reference}.</source>
        <translation>‏{name}: هذا الملف غير مستعمل. احفظه في Word باسم {reference}.</translation>
    </message>
    <message>
        <source>{said} may tell what this edition leaves out.</source>
        <translation>قد يكشف {said} ما تتركه هذه النسخة.</translation>
    </message>
    <message>
        <source>{section}, {number} (“{words}”)</source>
        <translation>‏{section}، {number} («{words}»)</translation>
    </message>
    <message>
        <source>{section}, {number},</source>
        <translation>‏{section}، {number}،</translation>
    </message>
    <message>
        <source>{source} has no document in it.</source>
        <translation>لا مستند في {source}.</translation>
    </message>
    <message>
        <source>{source} holds no text.</source>
        <translation>لا نص في {source}.</translation>
    </message>
    <message>
        <source>{source} holds pictures of pages, but no text.</source>
        <translation>في {source} صور صفحات، ولا نص فيه.</translation>
    </message>
    <message>
        <source>{source} is a web page without text.</source>
        <translation>‏{source} صفحة ويب بلا نص.</translation>
    </message>
    <message>
        <source>{source} is damaged, or not a {format} file at all.</source>
        <translation>‏{source} تالف، أو ليس ملف {format} أصلًا.</translation>
    </message>
    <message>
        <source>{source} is damaged.</source>
        <translation>‏{source} تالف.</translation>
    </message>
    <message>
        <source>{source} is encrypted.</source>
        <translation>‏{source} مشفّر.</translation>
    </message>
    <message>
        <source>{source} nests lists or quotes too deeply.</source>
        <translation>القوائم أو الاقتباسات في {source} متداخلة أكثر مما يجوز.</translation>
    </message>
    <message>
        <source>{what} can&apos;t be used in a template.</source>
        <translation>لا يمكن استعمال {what} في قالب.</translation>
    </message>
    <message>
        <source>{what} has no id</source>
        <translation>‏{what} بلا معرّف</translation>
    </message>
    <message>
        <source>{what} in “{path}” is damaged.</source>
        <translation>شيء تالف في «{path}»: {what}.</translation>
    </message>
    <message>
        <source>{what} is in it more than once</source>
        <translation>ورد أكثر من مرة: {what}</translation>
    </message>
    <message>
        <source>{what} is left out.</source>
        <translation>تُرك: {what}.</translation>
    </message>
    <message>
        <source>{what}.</source>
        <translation>‏{what}.</translation>
    </message>
    <message>
        <source>{what}: the two can&apos;t be compared.</source>
        <translation>‏{what}: لا يمكن المقارنة بينهما.</translation>
    </message>
    <message>
        <source>{where} repeats words that this edition leaves out: “{repeated}”.</source>
        <translation>يكرر {where} كلمات تتركها هذه النسخة: «{repeated}».</translation>
    </message>
    <message>
        <source>{where}: {message}</source>
        <translation>‏{where}: {message}</translation>
    </message>
    <message>
        <source>{yardstick} has no likelihood “{value}”.</source>
        <translation>ليس في {yardstick} احتمالية «{value}».</translation>
    </message>
    <message>
        <source>“{address}” can&apos;t be linked to.</source>
        <translation>لا يمكن الربط بالعنوان «{address}».</translation>
    </message>
    <message>
        <source>“{command}” lists what there is, with ids.</source>
        <translation>يعرض «⁨{command}⁩» ما هو موجود مع معرّفاته.</translation>
    </message>
    <message>
        <source>“{file}” is a workspace, which would be lost.</source>
        <translation>‏«{file}» مساحة عمل، وستضيع.</translation>
    </message>
    <message>
        <source>“{file}” was not written to its end.</source>
        <translation>لم يُكتب «{file}» حتى نهايته.</translation>
    </message>
    <message>
        <source>“{format}” is no format of dates.</source>
        <translation>‏«{format}» ليست صيغة للتواريخ.</translation>
    </message>
    <message>
        <source>“{host}” answered: {reason}.</source>
        <translation>أجاب «{host}»: {reason}.</translation>
    </message>
    <message>
        <source>“{host}” broke off before the end of the page.</source>
        <translation>قطع «{host}» الاتصال قبل نهاية الصفحة.</translation>
    </message>
    <message>
        <source>“{host}” did not answer as a web server does.</source>
        <translation>لم يجب «{host}» كما يجيب خادم ويب.</translation>
    </message>
    <message>
        <source>“{host}” has no valid certificate.</source>
        <translation>ليس للمضيف «{host}» شهادة صالحة.</translation>
    </message>
    <message>
        <source>“{host}” is not on the public internet, so it was not fetched.</source>
        <translation>ليس «{host}» على الإنترنت العامة، فلم يُجلب.</translation>
    </message>
    <message>
        <source>“{host}” refused the connection.</source>
        <translation>رفض «{host}» الاتصال.</translation>
    </message>
    <message>
        <source>“{host}” sends from one address to the next without an end.</source>
        <translation>يحيل «{host}» من عنوان إلى آخر بلا نهاية.</translation>
    </message>
    <message>
        <source>“{key}”: {first}{rest}.</source>
        <translation>‏«{key}»: {first}{rest}.</translation>
    </message>
    <message>
        <source>“{likelihood}” is not a likelihood of {yardstick}.</source>
        <translation>‏«{likelihood}» ليست احتمالية في {yardstick}.</translation>
    </message>
    <message>
        <source>“{location}” is not an address that can be fetched.</source>
        <translation>‏«{location}» ليس عنوانًا يمكن جلبه.</translation>
    </message>
    <message>
        <source>“{location}” is not the address of a web page.</source>
        <translation>‏«{location}» ليس عنوان صفحة ويب.</translation>
    </message>
    <message>
        <source>“{marking}” is not a label of the scale: labels are written without spaces, in capitals.</source>
        <translation>‏«{marking}» ليس وسمًا من المقياس: تُكتب الوسوم بلا فراغات وبحروف كبيرة.</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be a role.</source>
        <translation>لا يصح «{name}» دورًا.</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be a template&apos;s name.</source>
        <translation>لا يصح «{name}» اسمًا لقالب.</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be a {key}.</source>
        <translation>لا يصح «{name}» قيمةً لـ⁨{key}⁩.</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be both: {one} and {choice}.</source>
        <translation>لا يمكن أن يكون «{name}» كليهما: {one} و{choice}.</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be imported: {detail}.</source>
        <translation>لا يمكن استيراد «{name}»: {detail}.</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be read: {reason}.</source>
        <translation>لا يمكن قراءة «{name}»: {reason}.</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be the name of a part.</source>
        <translation>لا يصح «{name}» اسمًا لجزء.</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be used: no name here begins with “_”.</source>
        <translation>لا يمكن استعمال «{name}»: لا اسم هنا يبدأ بـ⁨“_”⁩.</translation>
    </message>
    <message>
        <source>“{name}” could not be read: {trouble}</source>
        <translation>تعذّرت قراءة «{name}»: {trouble}</translation>
    </message>
    <message>
        <source>“{name}” has more than {most} entries.</source>
        <translation>مدخلات «{name}» أكثر من {most}.</translation>
    </message>
    <message>
        <source>“{name}” has the format version {version}; this program reads version {known}.</source>
        <translation>إصدار صيغة «{name}» هو {version}؛ وهذا البرنامج يقرأ الإصدار {known}.</translation>
    </message>
    <message>
        <source>“{name}” is a folder.</source>
        <translation>‏«{name}» مجلد.</translation>
    </message>
    <message>
        <source>“{name}” is a name of the brief&apos;s view.</source>
        <translation>‏«{name}» اسم في عرض الموجز.</translation>
    </message>
    <message>
        <source>“{name}” is either yes or no, not “{value}”.</source>
        <translation>‏«{name}» إما ⁨yes⁩ وإما ⁨no⁩، لا «{value}».</translation>
    </message>
    <message>
        <source>“{name}” is larger than {size} MB.</source>
        <translation>‏«{name}» أكبر من {size} م.ب.</translation>
    </message>
    <message>
        <source>“{name}” is no list of words.</source>
        <translation>‏«{name}» ليس قائمة كلمات.</translation>
    </message>
    <message>
        <source>“{name}” is no zip file that can be read.</source>
        <translation>‏«{name}» ليس ملف ⁨zip⁩ يمكن قراءته.</translation>
    </message>
    <message>
        <source>“{name}” is not a brief exported by briefgen.</source>
        <translation>‏«{name}» ليس موجزًا صدّره briefgen.</translation>
    </message>
    <message>
        <source>“{name}” is not a file.</source>
        <translation>‏«{name}» ليس ملفًا.</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>‏«{name}»</translation>
    </message>
    <message>
        <source>“{operator}” works on numbers only.</source>
        <translation>لا يعمل «{operator}» إلا على الأعداد.</translation>
    </message>
    <message>
        <source>“{path}” can&apos;t be opened.</source>
        <translation>لا يمكن فتح «{path}».</translation>
    </message>
    <message>
        <source>“{path}” can&apos;t be written: it is read-only or was moved.</source>
        <translation>لا يمكن الكتابة في «{path}»: هي للقراءة فقط أو نُقلت.</translation>
    </message>
    <message>
        <source>“{path}” could not be read: {reason}.</source>
        <translation>تعذّرت قراءة «{path}»: {reason}.</translation>
    </message>
    <message>
        <source>“{path}” could not be used: {error}.</source>
        <translation>تعذّر استعمال «{path}»: {error}.</translation>
    </message>
    <message>
        <source>“{path}” could not be used: {reason}.</source>
        <translation>تعذّر استعمال «{path}»: {reason}.</translation>
    </message>
    <message>
        <source>“{path}” could not be written: it is not a file.</source>
        <translation>تعذّرت كتابة «{path}»: ليس ملفًا.</translation>
    </message>
    <message>
        <source>“{path}” could not be written: {reason}.</source>
        <translation>تعذّرت كتابة «{path}»: {reason}.</translation>
    </message>
    <message>
        <source>“{path}” holds commands that briefgen never writes; it was not opened.</source>
        <translation>في «{path}» أوامر لا يكتبها briefgen أبدًا؛ فلم تُفتح.</translation>
    </message>
    <message numerus="yes">
        <source>“{path}” holds {n} files.</source>
        <translation>
            <numerusform>لا ملفات في «{path}».</numerusform>
            <numerusform>في «{path}» ملف واحد.</numerusform>
            <numerusform>في «{path}» ملفان.</numerusform>
            <numerusform>في «{path}» {n} ملفات.</numerusform>
            <numerusform>في «{path}» {n} ملفًا.</numerusform>
            <numerusform>في «{path}» {n} ملف.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{path}” is a database of another program.</source>
        <translation>‏«{path}» قاعدة بيانات لبرنامج آخر.</translation>
    </message>
    <message>
        <source>“{path}” is being used by another program; nothing was changed.</source>
        <translation>يستعمل برنامج آخر «{path}»؛ ولم يتغير شيء.</translation>
    </message>
    <message>
        <source>“{path}” is damaged.</source>
        <translation>‏«{path}» تالفة.</translation>
    </message>
    <message>
        <source>“{path}” is empty.</source>
        <translation>‏«{path}» فارغ.</translation>
    </message>
    <message>
        <source>“{path}” is no folder.</source>
        <translation>‏«{path}» ليس مجلدًا.</translation>
    </message>
    <message>
        <source>“{path}” is no text in UTF-8, so the word was not added.</source>
        <translation>ليس «{path}» نصًّا بترميز UTF-8، فلم تُضَف الكلمة.</translation>
    </message>
    <message>
        <source>“{path}” is not a file.</source>
        <translation>‏«{path}» ليس ملفًا.</translation>
    </message>
    <message>
        <source>“{path}” is not a workspace.</source>
        <translation>‏«{path}» ليست مساحة عمل.</translation>
    </message>
    <message>
        <source>“{path}” is open read-only: nothing was changed.</source>
        <translation>‏«{path}» مفتوحة للقراءة فقط: لم يتغير شيء.</translation>
    </message>
    <message>
        <source>“{path}” may not be used by you.</source>
        <translation>ليس لك أن تستعمل «{path}».</translation>
    </message>
    <message>
        <source>“{path}” was changed by another program: nothing was saved.</source>
        <translation>غيّر برنامج آخر «{path}»: لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>“{path}” was left in the middle of a change and can&apos;t be mended here.</source>
        <translation>تُركت «{path}» في منتصف تغيير، ولا يمكن إصلاحها هنا.</translation>
    </message>
    <message>
        <source>“{path}” was moved, deleted or replaced by another program: nothing was saved.</source>
        <translation>نقل برنامج آخر «{path}» أو حذفها أو استبدلها: لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>“{path}” was written by a later version of briefgen (its format is {version}, this one reads {known}).</source>
        <translation>كتب «{path}» إصدار لاحق من briefgen (صيغته {version}، وهذا يقرأ {known}).</translation>
    </message>
    <message>
        <source>“{path}” was written by an earlier version of briefgen.</source>
        <translation>كتب «{path}» إصدار سابق من briefgen.</translation>
    </message>
    <message numerus="yes">
        <source>“{pattern}” has {n} numbers, but h{level} stands at level {level}.</source>
        <translation>
            <numerusform>لا أرقام في «{pattern}»، ومستوى ⁨h{level}⁩ هو {level}.</numerusform>
            <numerusform>في «{pattern}» رقم واحد، ومستوى ⁨h{level}⁩ هو {level}.</numerusform>
            <numerusform>في «{pattern}» رقمان، ومستوى ⁨h{level}⁩ هو {level}.</numerusform>
            <numerusform>في «{pattern}» {n} أرقام، ومستوى ⁨h{level}⁩ هو {level}.</numerusform>
            <numerusform>في «{pattern}» {n} رقمًا، ومستوى ⁨h{level}⁩ هو {level}.</numerusform>
            <numerusform>في «{pattern}» {n} رقم، ومستوى ⁨h{level}⁩ هو {level}.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{pattern}” is no number of a heading.</source>
        <translation>‏«{pattern}» ليس رقمًا لعنوان.</translation>
    </message>
    <message>
        <source>“{pattern}” shows the number of h{level} as “{shown}”, but that is “{kind}”.</source>
        <translation>يُظهر «{pattern}» رقم ⁨h{level}⁩ بالشكل «{shown}»، لكنه «{kind}».</translation>
    </message>
    <message>
        <source>“{pattern}” shows the number of h{level}, which has none.</source>
        <translation>يُظهر «{pattern}» رقم ⁨h{level}⁩، ولا رقم له.</translation>
    </message>
    <message numerus="yes">
        <source>“{prefix}” fits {n} {noun}s: {some}.</source>
        <translation>
            <numerusform>لا يطابق «{prefix}» شيئًا ({noun}): {some}.</numerusform>
            <numerusform>يطابق «{prefix}» واحدًا ({noun}): {some}.</numerusform>
            <numerusform>يطابق «{prefix}» اثنين ({noun}): {some}.</numerusform>
            <numerusform>يطابق «{prefix}» {n} ({noun}): {some}.</numerusform>
            <numerusform>يطابق «{prefix}» {n} ({noun}): {some}.</numerusform>
            <numerusform>يطابق «{prefix}» {n} ({noun}): {some}.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{role}” is no name of a style role.</source>
        <translation>‏«{role}» ليس اسم دور للتنسيق.</translation>
    </message>
    <message>
        <source>“{start}” is no number to start with.</source>
        <translation>‏«{start}» ليس رقمًا يُبدأ به.</translation>
    </message>
    <message>
        <source>“{table}” is no table.</source>
        <translation>‏«{table}» ليس جدولًا.</translation>
    </message>
    <message>
        <source>“{tag}” is no language tag.</source>
        <translation>‏«{tag}» ليس رمز لغة.</translation>
    </message>
    <message>
        <source>“{template}” is no template of yours.</source>
        <translation>‏«{template}» ليس من قوالبك.</translation>
    </message>
    <message>
        <source>“{template}” is not here; the brief is laid out by the template of its series, “{used}”.</source>
        <translation>‏«{template}» ليس هنا؛ ويُخرَج الموجز بقالب سلسلته «{used}».</translation>
    </message>
    <message>
        <source>“{term}” is a term of another yardstick; this brief is measured by {yardstick}.</source>
        <translation>‏«{term}» مصطلح من سلّم آخر؛ وهذا الموجز يقاس بسلّم {yardstick}.</translation>
    </message>
    <message>
        <source>“{text}” has no such {{name}} as its translation has.</source>
        <translation>ليس في «{text}» ⁨{{name}}⁩ كالذي في ترجمته.</translation>
    </message>
    <message>
        <source>“{text}” has {{name}}, but no value for it.</source>
        <translation>في «{text}» ⁨{{name}}⁩، ولا قيمة له.</translation>
    </message>
    <message>
        <source>“{text}” is no attribute.</source>
        <translation>‏«{text}» ليس سمة.</translation>
    </message>
    <message>
        <source>“{text}” is no date.</source>
        <translation>‏«{text}» ليس تاريخًا.</translation>
    </message>
    <message>
        <source>“{text}” is no number.</source>
        <translation>‏«{text}» ليس عددًا.</translation>
    </message>
    <message>
        <source>“{text}” is no range of likelihood.</source>
        <translation>‏«{text}» ليس مدى احتمالية.</translation>
    </message>
    <message>
        <source>“{text}” is not translated.</source>
        <translation>‏«{text}» غير مترجم.</translation>
    </message>
    <message>
        <source>“{text}” names no value.</source>
        <translation>لا يسمّي «{text}» قيمة.</translation>
    </message>
    <message>
        <source>“{title}” was stopped.</source>
        <translation>أُوقف «{title}».</translation>
    </message>
    <message>
        <source>“{value}” is no colour.</source>
        <translation>‏«{value}» ليس لونًا.</translation>
    </message>
    <message>
        <source>“{value}” is not a TLP label.</source>
        <translation>‏«{value}» ليس وسم TLP.</translation>
    </message>
    <message>
        <source>“{value}” is not a date.</source>
        <translation>‏«{value}» ليس تاريخًا.</translation>
    </message>
    <message>
        <source>“{value}” is not the tag of a language.</source>
        <translation>‏«{value}» ليس رمز لغة.</translation>
    </message>
    <message>
        <source>“{wanted}” can&apos;t be said of a number.</source>
        <translation>لا يقال «{wanted}» عن رقم.</translation>
    </message>
    <message>
        <source>“{where}”</source>
        <translation>‏«{where}»</translation>
    </message>
    <message>
        <source>“{width}” is no {noun}.</source>
        <translation>لا يصح «{width}» {noun}.</translation>
    </message>
    <message>
        <source>“{workspace}” is open in another window or program.</source>
        <translation>‏«{workspace}» مفتوحة في نافذة أخرى أو برنامج آخر.</translation>
    </message>
</context>
<context>
    <name>Picking</name>
    <message>
        <source>No brief is open.</source>
        <translation>لا موجز مفتوح.</translation>
    </message>
    <message>
        <source>No sentence is current.</source>
        <translation>لا جملة حالية.</translation>
    </message>
    <message>
        <source>Choose an article in the library first.</source>
        <translation>اختر مقالًا من المكتبة أولًا.</translation>
    </message>
    <message>
        <source>Nothing was filed yet.</source>
        <translation>لم يُدرج شيء بعد.</translation>
    </message>
    <message>
        <source>1 files into the first section, and so on.</source>
        <translation>المفتاح 1 يُدرج في القسم الأول، وهكذا.</translation>
    </message>
    <message>
        <source>Nothing of this passage is in the brief.</source>
        <translation>لا شيء من هذا المقطع في الموجز.</translation>
    </message>
    <message>
        <source>Unpick</source>
        <translation>إلغاء الانتقاء</translation>
    </message>
    <message>
        <source>Change the brief&apos;s marking in its details ({details}), or undo with {undo}.</source>
        <translation>غيّر وسم الموجز في تفاصيله ({details})، أو تراجع باستخدام {undo}.</translation>
    </message>
    <message>
        <source>The brief rests on it: change the brief&apos;s marking in its details ({details}).</source>
        <translation>الموجز يستند إليه: غيّر وسم الموجز في تفاصيله ({details}).</translation>
    </message>
    <message>
        <source>This passage is in “{0}” already.</source>
        <translation>هذا المقطع موجود في «⁨{0}⁩».</translation>
    </message>
    <message>
        <source>File into {0}</source>
        <translation>الإدراج في ⁨{0}⁩</translation>
    </message>
    <message>
        <source>not marked</source>
        <translation>بلا وسم</translation>
    </message>
    <message>
        <source>Begin one with {new}, or open one with {open}.</source>
        <translation>ابدأ موجزًا باستخدام {new}، أو افتح موجزًا باستخدام {open}.</translation>
    </message>
    <message>
        <source>“{0}” is marked {1}, which can&apos;t be compared with the brief&apos;s marking ({2}).</source>
        <translation>وسم «⁨{0}⁩» هو ⁨{1}⁩، ولا يمكن مقارنته بوسم الموجز (⁨{2}⁩).</translation>
    </message>
    <message>
        <source>“{0}” is marked {1}, for fewer readers than the brief ({2}).</source>
        <translation>وسم «⁨{0}⁩» هو ⁨{1}⁩، أي لقراء أقل من قراء الموجز (⁨{2}⁩).</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>The preview appears here once a brief is open.</source>
        <translation>تظهر المعاينة هنا عندما يُفتح موجز.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>المعاينة</translation>
    </message>
    <message>
        <source>Below are the pages as they were before.</source>
        <translation>أدناه الصفحات كما كانت من قبل.</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>الصفحة {page} من {pages}</translation>
    </message>
    <message>
        <source>Drawing the page…</source>
        <translation>جارٍ رسم الصفحة…</translation>
    </message>
</context>
<context>
    <name>Previewing</name>
    <message>
        <source>No brief is open.</source>
        <translation>لا موجز مفتوح.</translation>
    </message>
    <message>
        <source>Lay out the preview</source>
        <translation>إعداد المعاينة</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Printing “{0}”…</source>
        <translation>جارٍ طباعة «⁨{0}⁩»…</translation>
    </message>
    <message>
        <source>Print {0}</source>
        <translation>طباعة ⁨{0}⁩</translation>
    </message>
    <message>
        <source>Pages sent to the printer: {0}.</source>
        <translation>الصفحات المرسلة إلى الطابعة: ⁨{0}⁩.</translation>
    </message>
</context>
<context>
    <name>ProseField</name>
    <message>
        <source>“{word}” is not in the dictionary</source>
        <translation>«⁨{word}⁩» ليست في القاموس</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>لا اقتراحات</translation>
    </message>
    <message>
        <source>Add to the dictionary</source>
        <translation>إضافة إلى القاموس</translation>
    </message>
    <message>
        <source>Ignore in this brief</source>
        <translation>تجاهلها في هذا الموجز</translation>
    </message>
    <message>
        <source>No misspelt word</source>
        <translation>لا كلمات خاطئة</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>الب&amp;حث في:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>أنواع ال&amp;ملفات:</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>موافق</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;نعم</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;لا</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Reader</source>
        <translation>القارئ</translation>
    </message>
    <message>
        <source>Article text</source>
        <translation>نص المقال</translation>
    </message>
    <message>
        <source>No article is open</source>
        <translation>لا مقال مفتوح</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>{action} page furniture</source>
        <translation>{action} زوائد الصفحة</translation>
    </message>
    <message>
        <source>Choose one in the library ({library}), or add some: files with {add}, an address with {address}, what you copied with {paste}.</source>
        <translation>اختر مقالًا من المكتبة ({library})، أو أضف مقالات: ملفات باستخدام {add}، أو عنوانًا باستخدام {address}، أو ما نسخته باستخدام {paste}.</translation>
    </message>
    <message>
        <source>No further suggestion. {key} opens the next unread article.</source>
        <translation>لا اقتراح آخر. استخدم {key} لفتح المقال غير المقروء التالي.</translation>
    </message>
    <message>
        <source>Page furniture stays in the text: shown, it can be picked all the same ({key})</source>
        <translation>تبقى زوائد الصفحة في النص: إذا ظهرت أمكن الانتقاء منها أيضًا ({key})</translation>
    </message>
    <message>
        <source>1 passage of page furniture hidden</source>
        <translation>مقطع واحد من زوائد الصفحة مخفي</translation>
    </message>
    <message>
        <source>1 passage of page furniture shown</source>
        <translation>مقطع واحد من زوائد الصفحة ظاهر</translation>
    </message>
    <message>
        <source>{count} passages of page furniture hidden</source>
        <translation>مقاطع زوائد الصفحة المخفية: {count}</translation>
    </message>
    <message>
        <source>{count} passages of page furniture shown</source>
        <translation>مقاطع زوائد الصفحة الظاهرة: {count}</translation>
    </message>
    <message>
        <source>Without a headline</source>
        <translation>بلا عنوان</translation>
    </message>
    <message>
        <source>Retrieved {day}</source>
        <translation>جُلب في ⁨{day}⁩</translation>
    </message>
    <message>
        <source>Undated</source>
        <translation>بلا تاريخ</translation>
    </message>
    <message>
        <source>the source gives no date</source>
        <translation>لا يذكر المصدر تاريخًا</translation>
    </message>
    <message>
        <source>1 character could not be read and stands as �</source>
        <translation>تعذرت قراءة حرف واحد وهو مكتوب �</translation>
    </message>
    <message>
        <source>{count} characters could not be read and stand as �</source>
        <translation>الحروف التي تعذرت قراءتها: {count}، وهي مكتوبة �</translation>
    </message>
    <message>
        <source>Page furniture: {reason}</source>
        <translation>زوائد الصفحة: ⁨{reason}⁩</translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation>نص ملصق</translation>
    </message>
</context>
<context>
    <name>ReadingView</name>
    <message>
        <source>Page furniture: {reason}</source>
        <translation>زوائد الصفحة: ⁨{reason}⁩</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>ملاحظة: ⁨{note}⁩</translation>
    </message>
</context>
<context>
    <name>Refining</name>
    <message>
        <source>Join</source>
        <translation>الضم</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>الاقتباس</translation>
    </message>
    <message>
        <source>Note on “{0}”</source>
        <translation>ملاحظة على «⁨{0}⁩»</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>الملاحظة</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Something went wrong</source>
        <translation>حدث خلل</translation>
    </message>
    <message>
        <source>Details of the fault</source>
        <translation>تفاصيل الخلل</translation>
    </message>
    <message>
        <source>What to send to those who mend it</source>
        <translation>ما يُرسل إلى من يصلحه</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>&amp;نسخ التفاصيل</translation>
    </message>
    <message>
        <source>Copy the details, to send them to those who mend it</source>
        <translation>نسخ التفاصيل لإرسالها إلى من يصلح الخلل</translation>
    </message>
    <message>
        <source>This is a fault of the program&apos;s, not yours. Your brief is saved, and you can go on.</source>
        <translation>هذا خلل في البرنامج، لا منك. موجزك محفوظ، ويمكنك المتابعة.</translation>
    </message>
    <message>
        <source>This is a fault of the program&apos;s, not yours. Your last changes could not be saved: export the brief before you go on.</source>
        <translation>هذا خلل في البرنامج، لا منك. تعذر حفظ آخر تغييراتك: صدِّر الموجز قبل أن تتابع.</translation>
    </message>
    <message>
        <source>Nothing is sent anywhere. To report it, copy the details; they are in “{0}” too.</source>
        <translation>لا يُرسل شيء إلى أي مكان. للإبلاغ عنه انسخ التفاصيل؛ وهي في «⁨{0}⁩» أيضًا.</translation>
    </message>
</context>
<context>
    <name>Rolling</name>
    <message>
        <source>New issues of “{0}” begin so from now on.</source>
        <translation>تبدأ الأعداد الجديدة من «{0}» بذلك من الآن.</translation>
    </message>
    <message>
        <source>Compare two issues</source>
        <translation>مقارنة عددين</translation>
    </message>
    <message>
        <source>Begin the next issue of {0}</source>
        <translation>بدء العدد التالي من ⁨{0}⁩</translation>
    </message>
    <message>
        <source>“{0}” of {1} has begun: {2} carried over, {3} of them to be updated.</source>
        <translation>بدأ «⁨{0}⁩» بتاريخ ⁨{1}⁩: المرحَّل ⁨{2}⁩، ومنها ما يحتاج إلى تحديث: ⁨{3}⁩.</translation>
    </message>
    <message>
        <source>It is marked {0}, as its series is; the issue before was marked {1}.</source>
        <translation>وسمه {0} كوسم سلسلته؛ وكان وسم العدد السابق {1}.</translation>
    </message>
    <message>
        <source>Its texts are those of the issue before: read them anew ({key}).</source>
        <translation>نصوصه هي نصوص العدد السابق: أعد قراءتها ({key}).</translation>
    </message>
</context>
<context>
    <name>SeriesDialog</name>
    <message>
        <source>Series of “{0}”</source>
        <translation>سلسلة «⁨{0}⁩»</translation>
    </message>
    <message>
        <source>Older issue</source>
        <translation>العدد الأقدم</translation>
    </message>
    <message>
        <source>Newer issue</source>
        <translation>العدد الأحدث</translation>
    </message>
    <message>
        <source>The issue that the newer one is compared with</source>
        <translation>العدد الذي يُقارن به الأحدث</translation>
    </message>
    <message>
        <source>The issue whose changes are shown</source>
        <translation>العدد الذي تُعرض تغييراته</translation>
    </message>
    <message>
        <source>&amp;Open the issue</source>
        <translation>&amp;فتح العدد</translation>
    </message>
    <message>
        <source>Work on the issue that is selected (Enter)</source>
        <translation>العمل على العدد المحدد (Enter)</translation>
    </message>
    <message>
        <source>Issues, the first one first</source>
        <translation>الأعداد، أولها أولًا</translation>
    </message>
    <message>
        <source>Enter opens the issue</source>
        <translation>المفتاح Enter يفتح العدد</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>حتى تاريخ</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>الوقائع</translation>
    </message>
    <message>
        <source>No. {0}</source>
        <translation>العدد ⁨{0}⁩</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>to</source>
        <translation>إلى</translation>
    </message>
</context>
<context>
    <name>SeriesKeeping</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>SeriesPanel</name>
    <message>
        <source>{0} (not here)</source>
        <translation>{0} (غير موجود هنا)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>As the issue before</source>
        <translation>كالعدد السابق</translation>
    </message>
    <message>
        <source>&amp;Template</source>
        <translation>ال&amp;قالب</translation>
    </message>
    <message>
        <source>How new issues are laid out, and those whose own template is not here</source>
        <translation>كيف تُعرض الأعداد الجديدة، وتلك التي لا يوجد قالبها هنا</translation>
    </message>
    <message>
        <source>&amp;Marking</source>
        <translation>ال&amp;وسم</translation>
    </message>
    <message>
        <source>Who may read new issues</source>
        <translation>من يجوز له قراءة الأعداد الجديدة</translation>
    </message>
    <message>
        <source>&amp;Yardstick</source>
        <translation>&amp;سلّم الاحتمالات</translation>
    </message>
    <message>
        <source>The scale of likelihoods that new issues use</source>
        <translation>سلّم الاحتمالات الذي تستعمله الأعداد الجديدة</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>ال&amp;صيغة</translation>
    </message>
    <message>
        <source>What an issue is exported to where no format is named ({key})</source>
        <translation>الصيغة التي يُصدَّر بها العدد إذا لم تُسمَّ صيغة ({key})</translation>
    </message>
    <message>
        <source>New issues begin with</source>
        <translation>تبدأ الأعداد الجديدة بـ</translation>
    </message>
</context>
<context>
    <name>Shipped</name>
    <message>
        <source>A table of the dated facts; it is printed when at least two facts have an event date.</source>
        <translation>جدول بالوقائع المؤرَّخة؛ ويُطبع حين يكون لواقعتين على الأقل تاريخ حدوث.</translation>
    </message>
    <message>
        <source>A top line, three to seven items with what is new and why it matters, and the days ahead.</source>
        <translation>خلاصة أولى، ثم ثلاثة بنود إلى سبعة بالجديد وسبب أهميته، ثم الأيام المقبلة.</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>لمحة سريعة</translation>
    </message>
    <message>
        <source>Bottom line up front, three supporting facts, the decision and what to watch, on one page.</source>
        <translation>الخلاصة أولًا، ثم ثلاث وقائع تسندها، والقرار وما يُرصد، في صفحة واحدة.</translation>
    </message>
    <message>
        <source>Bottom line</source>
        <translation>الخلاصة</translation>
    </message>
    <message>
        <source>Bottom line, background, developments and outlook on one subject, every sentence with its source.</source>
        <translation>الخلاصة والخلفية والتطورات والآفاق في موضوع واحد، ولكل جملة مصدرها.</translation>
    </message>
    <message>
        <source>Changes since the last issue</source>
        <translation>التغييرات منذ العدد السابق</translation>
    </message>
    <message>
        <source>Chronology</source>
        <translation>تسلسل زمني</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>جهات الاتصال</translation>
    </message>
    <message>
        <source>Country or topic note</source>
        <translation>مذكرة عن بلد أو موضوع</translation>
    </message>
    <message>
        <source>Daily brief</source>
        <translation>موجز يومي</translation>
    </message>
    <message>
        <source>Date-time group</source>
        <translation>مجموعة التاريخ والوقت</translation>
    </message>
    <message>
        <source>Dated events in order, month by month, each with its source; undated reports apart; dates ahead.</source>
        <translation>الأحداث المؤرَّخة بالترتيب شهرًا شهرًا، ولكل منها مصدره؛ والتقارير التي لا تاريخ لها على حدة؛ والمواعيد المقبلة.</translation>
    </message>
    <message>
        <source>Dates ahead</source>
        <translation>مواعيد مقبلة</translation>
    </message>
    <message>
        <source>Decision asked for</source>
        <translation>القرار المطلوب</translation>
    </message>
    <message>
        <source>Decision by</source>
        <translation>موعد القرار</translation>
    </message>
    <message>
        <source>Executive one-pager</source>
        <translation>صفحة واحدة للقيادة</translation>
    </message>
    <message>
        <source>From and to, as date-time groups: 110600Z–120600Z MAY 31.</source>
        <translation>من وإلى بمجموعات التاريخ والوقت: ⁨110600Z–120600Z MAY 31⁩.</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>التمويل</translation>
    </message>
    <message>
        <source>Highlights, key figures, overview, needs, response and gaps by sector, funding, coordination and contacts.</source>
        <translation>أبرز النقاط والأرقام الرئيسية والعرض العام، والاحتياجات والاستجابة والثغرات في كل قطاع، والتمويل والتنسيق وجهات الاتصال.</translation>
    </message>
    <message>
        <source>Humanitarian situation report</source>
        <translation>تقرير عن الحالة الإنسانية</translation>
    </message>
    <message>
        <source>ICD 203</source>
        <translation>ICD 203</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>باختصار</translation>
    </message>
    <message>
        <source>Intelligence summary (INTSUM)</source>
        <translation>موجز استخبارات (INTSUM)</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>الأرقام الرئيسية</translation>
    </message>
    <message>
        <source>Key people</source>
        <translation>الشخصيات الرئيسية</translation>
    </message>
    <message>
        <source>Look ahead</source>
        <translation>نظرة إلى المقبل</translation>
    </message>
    <message>
        <source>Next report</source>
        <translation>التقرير التالي</translation>
    </message>
    <message>
        <source>Number, date-time group and originator; general situation, rated developments, outlook, gaps and requirements.</source>
        <translation>الرقم ومجموعة التاريخ والوقت والجهة المُصدرة؛ والحالة العامة والتطورات المقيَّمة والآفاق والثغرات والمتطلبات.</translation>
    </message>
    <message>
        <source>One contact a line: name | role | how to reach them.</source>
        <translation>جهة اتصال في كل سطر: الاسم | الدور | كيف يُتصل بها.</translation>
    </message>
    <message>
        <source>One date a line: day | what happens | why to watch. For example: 15 May | Dockers vote on the offer | Ends or prolongs the strike</source>
        <translation>موعد في كل سطر: اليوم | ما يحدث | لماذا يُرصد. مثلًا: 15 مايو | عمال الأرصفة يصوّتون على العرض | ينهي الإضراب أو يطيله</translation>
    </message>
    <message>
        <source>One date a line: day | what is due.</source>
        <translation>موعد في كل سطر: اليوم | ما هو مستحق.</translation>
    </message>
    <message>
        <source>One entry a line: what | how much or who. For example: Population | 4.1 million (census of 2028)</source>
        <translation>مدخل في كل سطر: ماذا | كم أو من. مثلًا: السكان | 4.1 مليون (تعداد 2028)</translation>
    </message>
    <message>
        <source>One figure a line: label | amount | note. For example: Required | 38.2 million | flash appeal of 2 May</source>
        <translation>رقم في كل سطر: التسمية | المبلغ | ملاحظة. مثلًا: المطلوب | 38.2 مليون | النداء العاجل في 2 مايو</translation>
    </message>
    <message>
        <source>One figure a line: label | number | change or source. For example: People displaced | 45,300 | +6,100 in a week</source>
        <translation>رقم في كل سطر: التسمية | العدد | التغير أو المصدر. مثلًا: النازحون | 45,300 | +6,100 في أسبوع</translation>
    </message>
    <message>
        <source>One option a line: option | for it | against it.</source>
        <translation>خيار في كل سطر: الخيار | ما له | ما عليه.</translation>
    </message>
    <message>
        <source>One person a line: name | office | what to know.</source>
        <translation>شخص في كل سطر: الاسم | المنصب | ما ينبغي معرفته.</translation>
    </message>
    <message>
        <source>One requirement a line: what is wanted | of whom | by when.</source>
        <translation>متطلب في كل سطر: المطلوب | ممن | متى.</translation>
    </message>
    <message>
        <source>One sector a line: sector | people in need | people reached | gap.</source>
        <translation>قطاع في كل سطر: القطاع | المحتاجون | من وُصل إليهم | الثغرة.</translation>
    </message>
    <message>
        <source>One sign a line: what to watch | what it would mean.</source>
        <translation>مؤشر في كل سطر: ما يُرصد | ما يعنيه.</translation>
    </message>
    <message>
        <source>One theme in several outlets side by side: who reports what, where they differ, what we make of it.</source>
        <translation>موضوع واحد في عدة جهات نشر جنبًا إلى جنب: من يقول ماذا، وأين تختلف، وما نراه فيه.</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>الخيارات</translation>
    </message>
    <message>
        <source>PHIA probability yardstick</source>
        <translation>سلّم الاحتمالات PHIA</translation>
    </message>
    <message>
        <source>Period covered</source>
        <translation>المدة المشمولة</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Press review</source>
        <translation>استعراض الصحافة</translation>
    </message>
    <message>
        <source>Reporting period</source>
        <translation>مدة التقرير</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>المتطلبات</translation>
    </message>
    <message>
        <source>Review by</source>
        <translation>تاريخ المراجعة</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>النطاق</translation>
    </message>
    <message>
        <source>Sectors at a glance</source>
        <translation>القطاعات في لمحة</translation>
    </message>
    <message>
        <source>Situation brief</source>
        <translation>موجز حالة</translation>
    </message>
    <message>
        <source>Standing background with a review-by date, facts at a glance, recent developments, key people and outlook.</source>
        <translation>خلفية ثابتة بتاريخ مراجعة، ووقائع في لمحة، وآخر التطورات، والشخصيات الرئيسية، والآفاق.</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>الملخص</translation>
    </message>
    <message>
        <source>The area that is covered.</source>
        <translation>المنطقة المشمولة.</translation>
    </message>
    <message>
        <source>The day after which this note is not to be relied on any more.</source>
        <translation>اليوم الذي لا يُعتمد بعده على هذه المذكرة.</translation>
    </message>
    <message>
        <source>The day by which a decision is needed.</source>
        <translation>اليوم الذي يلزم القرار بحلوله.</translation>
    </message>
    <message>
        <source>The day on which the next report is issued.</source>
        <translation>اليوم الذي يصدر فيه التقرير التالي.</translation>
    </message>
    <message>
        <source>The days of the reviewed issues: 9–12 May 2031.</source>
        <translation>أيام الأعداد المستعرَضة: 9–12 مايو 2031.</translation>
    </message>
    <message>
        <source>The days that this report covers: 5–11 May 2031.</source>
        <translation>الأيام التي يشملها هذا التقرير: 5–11 مايو 2031.</translation>
    </message>
    <message>
        <source>The main message in at most forty words: what it is, and what to do.</source>
        <translation>الرسالة الرئيسية في أربعين كلمة على الأكثر: ما الأمر، وما العمل.</translation>
    </message>
    <message>
        <source>The main message in two or three sentences.</source>
        <translation>الرسالة الرئيسية في جملتين أو ثلاث.</translation>
    </message>
    <message>
        <source>The main message in two or three sentences: what it is, and why it matters to the reader.</source>
        <translation>الرسالة الرئيسية في جملتين أو ثلاث: ما الأمر، ولماذا يهم القارئ.</translation>
    </message>
    <message>
        <source>The one thing that the reader must know today, in one or two sentences.</source>
        <translation>الشيء الواحد الذي يجب أن يعرفه القارئ اليوم، في جملة أو جملتين.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>الخط الزمني</translation>
    </message>
    <message>
        <source>Top line</source>
        <translation>الخلاصة الأولى</translation>
    </message>
    <message>
        <source>Watch points</source>
        <translation>نقاط الرصد</translation>
    </message>
    <message>
        <source>What is new, updated or no longer reported since the issue that the brief follows.</source>
        <translation>ما هو جديد أو محدَّث أو لم يعد يُذكر منذ العدد الذي يليه هذا الموجز.</translation>
    </message>
    <message>
        <source>What is to be decided, in one sentence; leave it empty where there is nothing to decide.</source>
        <translation>ما المطلوب تقريره، في جملة واحدة؛ ويُترك فارغًا حين لا قرار مطلوبًا.</translation>
    </message>
    <message>
        <source>What the chronology follows, from when, and what it leaves out.</source>
        <translation>ما يتتبعه التسلسل الزمني، ومنذ متى، وما يتركه.</translation>
    </message>
    <message>
        <source>What the press makes of the theme, in two or three sentences.</source>
        <translation>ما تراه الصحافة في الموضوع، في جملتين أو ثلاث.</translation>
    </message>
    <message>
        <source>When the summary was closed: 120600Z MAY 31.</source>
        <translation>متى أُقفل الموجز: ⁨120600Z MAY 31⁩.</translation>
    </message>
    <message>
        <source>Why the country or topic matters to the reader, in two or three sentences.</source>
        <translation>لماذا يهم البلد أو الموضوع القارئ، في جملتين أو ثلاث.</translation>
    </message>
    <message>
        <source>almost certain</source>
        <translation>شبه مؤكد</translation>
    </message>
    <message>
        <source>almost no chance</source>
        <translation>يكاد ينعدم احتماله</translation>
    </message>
    <message>
        <source>anyone, without limit</source>
        <translation>الجميع بلا قيد</translation>
    </message>
    <message>
        <source>cannot be judged</source>
        <translation>لا يمكن الحكم</translation>
    </message>
    <message>
        <source>completely reliable</source>
        <translation>موثوق تمامًا</translation>
    </message>
    <message>
        <source>confirmed by other sources</source>
        <translation>أكدته مصادر أخرى</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>مشكوك فيه</translation>
    </message>
    <message>
        <source>fairly reliable</source>
        <translation>موثوق إلى حد ما</translation>
    </message>
    <message>
        <source>highly likely</source>
        <translation>مرجّح للغاية</translation>
    </message>
    <message>
        <source>highly unlikely</source>
        <translation>غير مرجّح للغاية</translation>
    </message>
    <message>
        <source>improbable</source>
        <translation>مستبعد</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>مرجّح</translation>
    </message>
    <message>
        <source>named recipients only</source>
        <translation>المستلمون المسمَّون فقط</translation>
    </message>
    <message>
        <source>not usually reliable</source>
        <translation>غير موثوق عادةً</translation>
    </message>
    <message>
        <source>possibly true</source>
        <translation>محتمل الصحة</translation>
    </message>
    <message>
        <source>probably true</source>
        <translation>صحيح على الأرجح</translation>
    </message>
    <message>
        <source>realistic possibility</source>
        <translation>احتمال واقعي</translation>
    </message>
    <message>
        <source>remote chance</source>
        <translation>احتمال بعيد</translation>
    </message>
    <message>
        <source>roughly even chance</source>
        <translation>احتمال متكافئ تقريبًا</translation>
    </message>
    <message>
        <source>the recipient&apos;s community</source>
        <translation>مجتمع المستلم</translation>
    </message>
    <message>
        <source>the recipient&apos;s organization and its clients, need to know</source>
        <translation>مؤسسة المستلم وعملاؤها، لمن يحتاج إلى المعرفة</translation>
    </message>
    <message>
        <source>the recipient&apos;s organization only, need to know</source>
        <translation>مؤسسة المستلم فقط، لمن يحتاج إلى المعرفة</translation>
    </message>
    <message>
        <source>unlikely</source>
        <translation>غير مرجّح</translation>
    </message>
    <message>
        <source>unreliable</source>
        <translation>غير موثوق</translation>
    </message>
    <message>
        <source>usually reliable</source>
        <translation>موثوق عادةً</translation>
    </message>
    <message>
        <source>very likely</source>
        <translation>مرجّح جدًا</translation>
    </message>
    <message>
        <source>very unlikely</source>
        <translation>غير مرجّح جدًا</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>Keep as a standing text</source>
        <translation>الاحتفاظ به نصًا ثابتًا</translation>
    </message>
    <message>
        <source>Insert “{0}”</source>
        <translation>إدراج «⁨{0}⁩»</translation>
    </message>
    <message>
        <source>Edit a standing text</source>
        <translation>تحرير نص ثابت</translation>
    </message>
    <message>
        <source>New standing text</source>
        <translation>نص ثابت جديد</translation>
    </message>
    <message>
        <source>“{name}” is a standing text now; {key} shows them all.</source>
        <translation>أصبح «{name}» نصًا ثابتًا؛ ولعرض النصوص كلها: {key}.</translation>
    </message>
</context>
<context>
    <name>StandingDialog</name>
    <message>
        <source>Standing texts</source>
        <translation>النصوص الثابتة</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>القسم</translation>
    </message>
    <message>
        <source>Where in the brief the text is inserted</source>
        <translation>موضع إدراج النص في الموجز</translation>
    </message>
    <message>
        <source>&amp;Undo: delete “{0}”</source>
        <translation>&amp;تراجع: حذف «⁨{0}⁩»</translation>
    </message>
    <message>
        <source>Type a few letters of the name</source>
        <translation>اكتب بضعة أحرف من الاسم</translation>
    </message>
    <message>
        <source>Find a standing text</source>
        <translation>البحث عن نص ثابت</translation>
    </message>
    <message>
        <source>Enter inserts the text, Delete deletes it</source>
        <translation>المفتاح Enter يدرج النص، وDel يحذفه</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Review by</source>
        <translation>يُراجع قبل</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>What is inserted, in Markdown</source>
        <translation>ما يُدرج، بصيغة Markdown</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>إ&amp;دراج</translation>
    </message>
    <message>
        <source>Make a fact of the text (Enter)</source>
        <translation>إنشاء واقعة من النص (Enter)</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;جديد…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>ت&amp;حرير…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>ح&amp;ذف</translation>
    </message>
    <message>
        <source>Write a standing text</source>
        <translation>كتابة نص ثابت</translation>
    </message>
    <message>
        <source>Change the selected text, for later briefs</source>
        <translation>تغيير النص المحدد للموجزات اللاحقة</translation>
    </message>
    <message>
        <source>Delete the selected text; briefs keep what they have of it</source>
        <translation>حذف النص المحدد؛ وتحتفظ الموجزات بما أخذته منه</translation>
    </message>
    <message>
        <source>The deleted text is there again</source>
        <translation>إعادة النص المحذوف</translation>
    </message>
    <message>
        <source>Into &amp;section</source>
        <translation>في ال&amp;قسم</translation>
    </message>
    <message>
        <source>No standing text has these letters.</source>
        <translation>لا نص ثابت فيه هذه الحروف.</translation>
    </message>
    <message>
        <source>There is none yet: write a new one, or keep the selected fact ({key}).</source>
        <translation>لا نصوص بعد: اكتب نصًا جديدًا، أو احتفظ بالواقعة المحددة ({key}).</translation>
    </message>
    <message>
        <source>was due {0}</source>
        <translation>كان موعده ⁨{0}⁩</translation>
    </message>
    <message>
        <source>It was to be reviewed by {0}: read it before you use it.</source>
        <translation>كان ينبغي أن يُراجع قبل ⁨{0}⁩: اقرأه قبل أن تستخدمه.</translation>
    </message>
    <message>
        <source>It rests on {0} passages.</source>
        <translation>عدد المقاطع التي يستند إليها: ⁨{0}⁩.</translation>
    </message>
    <message>
        <source>It rests on a passage.</source>
        <translation>يستند إلى مقطع واحد.</translation>
    </message>
    <message>
        <source>It names no source.</source>
        <translation>لا يذكر مصدرًا.</translation>
    </message>
</context>
<context>
    <name>StandingForm</name>
    <message>
        <source>Keep</source>
        <translation>احتفاظ</translation>
    </message>
    <message>
        <source>Markdown: *emphasis*, **strong**</source>
        <translation>Markdown: ⁦*emphasis*, **strong**⁩</translation>
    </message>
    <message>
        <source>2026-09-01, or 1 September 2026; empty for never</source>
        <translation>2026-09-01 أو 1 September 2026؛ واتركه فارغًا إن لم يلزم</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الا&amp;سم</translation>
    </message>
    <message>
        <source>What the text is found by</source>
        <translation>الاسم الذي يُعثر به على النص</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>ال&amp;نص</translation>
    </message>
    <message>
        <source>What is inserted, in Markdown</source>
        <translation>ما يُدرج، بصيغة Markdown</translation>
    </message>
    <message>
        <source>&amp;Review by</source>
        <translation>ي&amp;راجع قبل</translation>
    </message>
    <message>
        <source>From then on the check of a brief warns where the text is used</source>
        <translation>منذ ذلك اليوم يحذّر تدقيق الموجز حيث استُخدم النص</translation>
    </message>
    <message>
        <source>Keep the text (Ctrl+Enter)</source>
        <translation>الاحتفاظ بالنص (Ctrl+Enter)</translation>
    </message>
</context>
<context>
    <name>StatementEditor</name>
    <message>
        <source>Statement editor</source>
        <translation>محرر العبارة</translation>
    </message>
    <message>
        <source>Original words</source>
        <translation>الكلمات الأصلية</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Show in article</source>
        <translation>إظهار في المقال</translation>
    </message>
    <message>
        <source>Shows these words where they stand in the article</source>
        <translation>يظهر هذه الكلمات في موضعها من المقال</translation>
    </message>
    <message>
        <source>Original words and their source</source>
        <translation>الكلمات الأصلية ومصدرها</translation>
    </message>
    <message>
        <source>What the statement rests on; it can&apos;t be changed</source>
        <translation>ما تستند إليه العبارة؛ لا يمكن تغييره</translation>
    </message>
    <message>
        <source>Changed words</source>
        <translation>الكلمات المتغيرة</translation>
    </message>
    <message>
        <source>Marks the source&apos;s words that are gone, and those of the statement that are new</source>
        <translation>يسم كلمات المصدر التي حُذفت، وكلمات العبارة الجديدة</translation>
    </message>
    <message>
        <source>Statement, in Markdown</source>
        <translation>العبارة، بصيغة Markdown</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>العبارة</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>للقراءة فقط</translation>
    </message>
    <message>
        <source>A fact needs a statement.</source>
        <translation>لا بد للواقعة من عبارة.</translation>
    </message>
    <message>
        <source>Verbatim</source>
        <translation>حرفي</translation>
    </message>
    <message>
        <source>Paraphrase</source>
        <translation>إعادة صياغة</translation>
    </message>
    <message>
        <source>Not verbatim: now a paraphrase</source>
        <translation>ليس حرفيًا: صار إعادة صياغة</translation>
    </message>
    <message>
        <source>Not in the source as quoted: {words}</source>
        <translation>ليس في المصدر كما اقتُبس: ⁨{words}⁩</translation>
    </message>
    <message>
        <source>What the brief says; Escape leaves it as it was</source>
        <translation>ما يقوله الموجز؛ والمفتاح Esc يتركه كما كان</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>ملاحظة: ⁨{note}⁩</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Whether the brief is saved</source>
        <translation>حالة حفظ الموجز</translation>
    </message>
    <message>
        <source>Facts in each section</source>
        <translation>الوقائع في كل قسم</translation>
    </message>
    <message>
        <source>Show the jobs ({key})</source>
        <translation>إظهار المهام ({key})</translation>
    </message>
    <message>
        <source>Changes can&apos;t be kept</source>
        <translation>لا يمكن حفظ التغييرات</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>للقراءة فقط</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>محفوظ</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>غير محفوظ</translation>
    </message>
    <message>
        <source>{job}: {progress}</source>
        <translation>{job}: {progress}</translation>
    </message>
    <message>
        <source>{0}, and {1} more</source>
        <translation>⁨{0}⁩، وغيرها: ⁨{1}⁩</translation>
    </message>
</context>
<context>
    <name>StyleForm</name>
    <message>
        <source>Page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>Top margin</source>
        <translation>الهامش العلوي</translation>
    </message>
    <message>
        <source>Bottom margin</source>
        <translation>الهامش السفلي</translation>
    </message>
    <message>
        <source>Margin at the start</source>
        <translation>هامش البداية</translation>
    </message>
    <message>
        <source>Margin at the end</source>
        <translation>هامش النهاية</translation>
    </message>
    <message>
        <source>Font of the text</source>
        <translation>خط النص</translation>
    </message>
    <message>
        <source>Font of headings</source>
        <translation>خط العناوين</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>الترويسة</translation>
    </message>
    <message>
        <source>Footer</source>
        <translation>التذييل</translation>
    </message>
    <message>
        <source>References</source>
        <translation>المراجع</translation>
    </message>
    <message>
        <source>Citation style</source>
        <translation>نمط التوثيق</translation>
    </message>
    <message>
        <source>Divide words</source>
        <translation>تقسيم الكلمات</translation>
    </message>
    <message>
        <source>A numbered list of sources</source>
        <translation>قائمة مصادر مرقمة</translation>
    </message>
    <message>
        <source>Footnotes</source>
        <translation>حواشٍ سفلية</translation>
    </message>
    <message>
        <source>Endnotes</source>
        <translation>حواشٍ ختامية</translation>
    </message>
    <message>
        <source>By author and date</source>
        <translation>بالمؤلف والتاريخ</translation>
    </message>
    <message>
        <source>In the text of the style sheet: {0}</source>
        <translation>في نص ورقة الأنماط: ⁨{0}⁩</translation>
    </message>
    <message>
        <source>Colour “{0}”</source>
        <translation>اللون «⁨{0}⁩»</translation>
    </message>
</context>
<context>
    <name>Suggesting</name>
    <message>
        <source>Look for facts in {0}</source>
        <translation>البحث عن وقائع في ⁨{0}⁩</translation>
    </message>
    <message>
        <source>Already in this brief: “{words}”</source>
        <translation>موجود في هذا الموجز: «⁨{words}⁩»</translation>
    </message>
    <message>
        <source>No. {0}</source>
        <translation>العدد ⁨{0}⁩</translation>
    </message>
    <message>
        <source>Already reported in {issue}: “{words}”</source>
        <translation>سبق ذكره في ⁨{issue}⁩: «⁨{words}⁩»</translation>
    </message>
</context>
<context>
    <name>TemplateDesk</name>
    <message>
        <source>Change the template</source>
        <translation>تغيير القالب</translation>
    </message>
    <message>
        <source>The brief is laid out by “{0}”.</source>
        <translation>نُسِّق الموجز بالقالب «⁨{0}⁩».</translation>
    </message>
    <message>
        <source>New issues of “{0}” begin with “{1}”.</source>
        <translation>تبدأ الأعداد الجديدة من «{0}» بالقالب «{1}».</translation>
    </message>
    <message>
        <source>“{0}” was made.</source>
        <translation>أُنشئ «⁨{0}⁩».</translation>
    </message>
    <message>
        <source>“{0}” was taken in.</source>
        <translation>أُدخل «⁨{0}⁩».</translation>
    </message>
    <message>
        <source>Take in {0}</source>
        <translation>تثبيت ⁨{0}⁩</translation>
    </message>
    <message>
        <source>Write {0}</source>
        <translation>كتابة ⁨{0}⁩</translation>
    </message>
    <message>
        <source>Pack the template</source>
        <translation>حزم القالب</translation>
    </message>
    <message>
        <source>Install a template</source>
        <translation>تثبيت قالب</translation>
    </message>
    <message>
        <source>Templates (*.zip)</source>
        <translation>القوالب (*.zip)</translation>
    </message>
    <message>
        <source>There is such a template</source>
        <translation>هذا القالب موجود</translation>
    </message>
    <message>
        <source>Replacing it loses the changes that were made to it here.</source>
        <translation>يؤدي استبداله إلى فقدان التغييرات التي أُدخلت عليه هنا.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>Briefs here that can&apos;t be shown or exported without it: {0}.</source>
        <translation>موجزات هنا لا يمكن عرضها أو تصديرها من دونه: ⁨{0}⁩.</translation>
    </message>
    <message>
        <source>“{0}” was removed; its folder is kept.</source>
        <translation>أُزيل «⁨{0}⁩»؛ ومجلده محفوظ.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>“{0}” was written.</source>
        <translation>كُتب «⁨{0}⁩».</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>إظهار في المجلد</translation>
    </message>
    <message>
        <source>The template was not taken</source>
        <translation>لم يُقبل القالب</translation>
    </message>
</context>
<context>
    <name>TemplateEditing</name>
    <message>
        <source>The template is not saved</source>
        <translation>القالب غير محفوظ</translation>
    </message>
    <message>
        <source>What you wrote in “{0}” is not saved.</source>
        <translation>ما كتبته في «⁨{0}⁩» غير محفوظ.</translation>
    </message>
    <message>
        <source>Save it, or close and lose it.</source>
        <translation>احفظه، أو أغلق وافقده.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Close and lose it</source>
        <translation>الإغلاق وفقدانه</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Try the template {0}</source>
        <translation>تجربة القالب ⁨{0}⁩</translation>
    </message>
    <message>
        <source>Keep what is there</source>
        <translation>إبقاء الموجود</translation>
    </message>
    <message>
        <source>Write mine over it</source>
        <translation>الكتابة فوقه</translation>
    </message>
</context>
<context>
    <name>TemplateEditor</name>
    <message>
        <source>Files of the template</source>
        <translation>ملفات القالب</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>المشكلات</translation>
    </message>
    <message>
        <source>{0} — template[*]</source>
        <translation>⁨{0}⁩ — قالب[*]</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>محفوظ</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>غير محفوظ</translation>
    </message>
    <message>
        <source>Problems: {0}</source>
        <translation>المشكلات: ⁨{0}⁩</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>لا مشكلات</translation>
    </message>
    <message>
        <source>Preview of the sample</source>
        <translation>معاينة العينة</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>نص الملف</translation>
    </message>
    <message>
        <source>The preview follows after each pause in typing</source>
        <translation>تتبع المعاينة كل توقف عن الكتابة</translation>
    </message>
    <message>
        <source>The file that is current is in the text field</source>
        <translation>الملف الحالي معروض في حقل النص</translation>
    </message>
    <message>
        <source>Style as text or as a form</source>
        <translation>النمط نصًا أو نموذجًا</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>نموذج</translation>
    </message>
    <message>
        <source>&amp;New Part…</source>
        <translation>جزء &amp;جديد…</translation>
    </message>
    <message>
        <source>Add a file that others can include</source>
        <translation>إضافة ملف يمكن لغيره تضمينه</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
    <message>
        <source>Save all files of the template (Ctrl+S)</source>
        <translation>حفظ كل ملفات القالب (Ctrl+S)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>F6: next pane</source>
        <translation>الجزء التالي: F6</translation>
    </message>
</context>
<context>
    <name>Tracing</name>
    <message>
        <source>No fact rests on this passage.</source>
        <translation>لا واقعة تستند إلى هذا المقطع.</translation>
    </message>
    <message>
        <source>Facts that rest on this passage</source>
        <translation>الوقائع التي تستند إلى هذا المقطع</translation>
    </message>
    <message>
        <source>In other briefs</source>
        <translation>في موجزات أخرى</translation>
    </message>
    <message>
        <source>No fact stands there.</source>
        <translation>لا واقعة هناك.</translation>
    </message>
    <message>
        <source>Titles, sources and the fields of the brief&apos;s details are no facts.</source>
        <translation>العناوين والمصادر وحقول تفاصيل الموجز ليست وقائع.</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Welcome</source>
        <translation>مرحبًا</translation>
    </message>
    <message>
        <source>Welcome to briefgen</source>
        <translation>مرحبًا بك في briefgen</translation>
    </message>
    <message>
        <source>From the morning&apos;s articles to a brief in which every sentence can be proved. Nothing leaves this computer unless you send it.</source>
        <translation>من مقالات الصباح إلى موجز يمكن إثبات كل جملة فيه. لا يغادر شيء هذا الحاسوب ما لم ترسله.</translation>
    </message>
    <message>
        <source>Look at the sample</source>
        <translation>الاطلاع على العينة</translation>
    </message>
    <message>
        <source>Six invented articles, and the brief that was made of them</source>
        <translation>ستة مقالات مختلقة، والموجز الذي أُعدّ منها</translation>
    </message>
    <message>
        <source>Add articles</source>
        <translation>إضافة مقالات</translation>
    </message>
    <message>
        <source>Web pages, PDF, Word, text; or drop them on this window</source>
        <translation>صفحات ويب وPDF وWord ونصوص؛ أو أفلتها على هذه النافذة</translation>
    </message>
    <message>
        <source>Begin a brief</source>
        <translation>بدء موجز</translation>
    </message>
    <message>
        <source>Choose its template, its title and whom it is for</source>
        <translation>اختر قالبه وعنوانه ولمن هو</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>فُتحت من قبل</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>, </source>
        <translation>،‏ </translation>
    </message>
</context>
<context>
    <name>Workspaces</name>
    <message>
        <source>New workspace</source>
        <translation>مساحة عمل جديدة</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>فتح مساحة عمل</translation>
    </message>
    <message>
        <source>Reading the sample articles…</source>
        <translation>جارٍ قراءة مقالات العينة…</translation>
    </message>
    <message>
        <source>Read the sample articles</source>
        <translation>قراءة مقالات العينة</translation>
    </message>
    <message>
        <source>Workspaces ({0})</source>
        <translation>مساحات العمل ({0})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
</context>
<context>
    <name>Write</name>
    <message>
        <source>Write a judgement or comment</source>
        <translation>كتابة تقدير أو تعليق</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Markdown: *emphasis*, **strong**</source>
        <translation>Markdown: ⁦*emphasis*, **strong**⁩</translation>
    </message>
    <message>
        <source>&amp;Statement</source>
        <translation>ال&amp;عبارة</translation>
    </message>
    <message>
        <source>Your own words, in Markdown</source>
        <translation>كلماتك أنت، بصيغة Markdown</translation>
    </message>
    <message>
        <source>&amp;Assessment</source>
        <translation>الت&amp;قييم</translation>
    </message>
    <message>
        <source>A likelihood or a confidence makes a judgement; without one it is a comment</source>
        <translation>الاحتمالية أو الثقة تجعله تقديرًا؛ ومن دونها هو تعليق</translation>
    </message>
    <message>
        <source>Se&amp;ction</source>
        <translation>القس&amp;م</translation>
    </message>
    <message>
        <source>Where in the brief it stands</source>
        <translation>موضعه في الموجز</translation>
    </message>
    <message>
        <source>Add to the brief (Ctrl+Enter)</source>
        <translation>إضافة إلى الموجز (Ctrl+Enter)</translation>
    </message>
</context>
</TS>
