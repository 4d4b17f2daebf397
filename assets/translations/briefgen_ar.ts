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
        <translation>عدد ما تُرك من ملفات المجلد «{0}»: {1}.</translation>
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
        <source>{0} of {1} could not be read; the others are in the library.</source>
        <translation>تعذرت قراءة {0} من {1}؛ والباقي في المكتبة.</translation>
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
        <source>“{0}” is in the library.</source>
        <translation>أصبح «⁨{0}⁩» في المكتبة.</translation>
    </message>
    <message>
        <source>{0} articles are in the library.</source>
        <translation>عدد المقالات التي دخلت المكتبة: ⁨{0}⁩.</translation>
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
        <source>Apply the changes (Ctrl+Return)</source>
        <translation>تطبيق التغييرات (Ctrl+Return)</translation>
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
        <source>Add to the library (Ctrl+Return)</source>
        <translation>إضافة إلى المكتبة (Ctrl+Return)</translation>
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
        <source>Keep the text (Ctrl+Return)</source>
        <translation>الاحتفاظ بالنص (Ctrl+Return)</translation>
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
        <source>Ctrl+Return</source>
        <translation>Ctrl+Return</translation>
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
        <source>Add to the brief (Ctrl+Return)</source>
        <translation>إضافة إلى الموجز (Ctrl+Return)</translation>
    </message>
</context>
</TS>
