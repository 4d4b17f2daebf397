"""The wording of what is not article on saved pages, and the reasons that readers are shown."""

import re
from typing import Final

from briefgen.model.phrase import Phrase

REPEATED: Final = Phrase("repeats the headline")
LABEL: Final = Phrase("section label")
COMMENTS: Final = Phrase("comment form")
WRITERS: Final = Phrase("about the writers, not the story")
SHARING: Final = Phrase("invitation to share, follow or subscribe")
RELATED: Final = Phrase("link to other articles")
PICTURE: Final = Phrase("picture credit")
TAGS: Final = Phrase("tags and categories")
FURNITURE: Final = Phrase("part of the page, not of the article")

_SITES: Final = (
    r"(?:facebook|twitter|x|whatsapp|telegram|linkedin|reddit|pinterest|e-?mail|messenger|"
    r"tumblr|viber|line|kakaotalk|weibo|youtube|instagram|tiktok|bluesky|threads|mastodon|google news)"
)
_AGENCIES: Final = r"(?:afp|reuters|ap(?: photo)?|getty(?: images)?|epa(?:-efe)?|xinhua|shutterstock|istock|anadolu)"

_RULES: Final[tuple[tuple[str, str], ...]] = (
    (
        COMMENTS,
        r"""leave\ (?:a|your)\ (?:comment|reply)\b.{0,120}
        | (?:post|add|write|submit)\ (?:a|your)\ comment\b.{0,40}
        | your\ e-?mail\ address\ will\ not\ be\ published\b.{0,120}
        | required\ fields\ are\ marked.{0,20}
        | save\ my\ name,?\ e-?mail.{0,120}
        | no\ comments?(?:\ yet|\ so\ far|\ available.{0,40})?[.!]?
        | \d+\ (?:comments?|replies|responses)(?:\ on\ .{1,160})?
        | comments?\ ?\(\d+\)
        | comments\ (?:are|have\ been)\ (?:closed|disabled).{0,40}
        | be\ the\ first\ to\ (?:comment|leave\ a|reply|share\ your).{0,60}
        | you\ must\ be\ logged\ in\ to\ (?:post|leave|reply).{0,40}
        | (?:log|sign)\ in\ to\ (?:comment|reply|leave\ a|post\ a)\b.{0,40}
        | (?:click\ here\ to\ )?cancel\ reply\.?
        | notify\ me\ of\ (?:follow-?up|new)\ (?:comments|posts)\ by\ e-?mail.{0,10}
        | this\ site\ uses\ akismet.{0,160}
        | (?:deja\ (?:un|tu)\ comentario|laisser\ un\ commentaire|lascia\ un\ commento|deixe\ um\ comentário|
        (?:schreibe?\ (?:einen\ )?kommentar|kommentar\ (?:schreiben|hinterlassen|verfassen))|
        оставить\ комментарий|댓글\ ?(?:쓰기|남기기)|コメントを残す|اترك\ (?:تعليق|رد).{0,20})
        | (?:deine|ihre)\ e-mail-adresse\ wird\ nicht\ veröffentlicht.{0,120}
        | (?:votre\ adresse\ e-mail\ ne\ sera\ pas\ publiée|tu\ dirección\ de\ correo\ electrónico\ no\ será).{0,120}
        | لن\ يتم\ نشر\ عنوان\ بريدك.{0,160}""",
    ),
    (
        WRITERS,
        r"""(?:this\ (?:article|story|report|post|piece)|the\ (?:article|story|post))\ (?:is|was|has\ been)
        \ (?:written|compiled|prepared|edited|produced|published|contributed|curated)\ by
        \ (?!an?\ )(?:[\w'’]+\ ){0,4}(?:team|staff|editors|newsroom|desk)\b[^.,!?]{0,80}\.?
        | (?:written|compiled|edited)\ by\ (?:the|our)\ (?:[\w'’]+\ ){0,3}(?:team|staff|newsroom)\b[^.!?]{0,60}\.?""",
    ),
    (
        SHARING,
        rf"""share\ (?:this|the)(?:\ (?:article|story|post|page|news))?
        (?:\ (?:with|on|via|by|to)\ .{{1,40}}|:.{{0,60}})?[!:.]?
        | (?:click\ to\ )?(?:share|tweet|pin|post|send)(?:\ this)?\ (?:on|to|via|by)\ {_SITES}\b.{{0,40}}
        | share:?
        | (?:please\ )?(?:like|follow)\ (?:and\ follow\ )?us\ (?:on|at|via)\b.{{0,120}}
        | (?:please\ )?subscribe\b[^.!?]{{0,60}}
        \b(?:newsletters?|channel|updates|alerts|inbox|podcast|e-?mail)\b.{{0,80}}
        | (?:sign|signed)\ up\b[^.!?]{{0,60}}\b(?:newsletters?|updates|alerts|inbox|briefing|e-?mail)\b.{{0,80}}
        | (?:click|tap)\ here\ to\ (?:subscribe|join|follow|share|sign\ up).{{0,80}}
        | join\ (?:us|our\ (?:\w+\ )?(?:channel|group|community))\b.{{0,30}}\b{_SITES}\b.{{0,60}}
        | get\ (?:the\ latest|our|all\ the)\b[^.!?]{{0,60}}\b(?:inbox|newsletter|app)\b.{{0,40}}
        | download\ (?:our|the)\ (?:\w+\ )?app\b.{{0,80}}
        | you\ (?:are\ receiving|received)\ this\ (?:e-?mail|letter|newsletter|message)\b.{{0,200}}
        | unsubscribe\b.{{0,120}}
        | (?:view|read)\ (?:this|the)\ (?:e-?mail|letter|newsletter|message)\ in\ your\ browser\b.{{0,80}}
        | copy\ link(?:\ to\ clipboard)?
        | (?:partager|compartir|condividi|teilen|поделиться)(?:\ (?:sur|en|su|auf|в)\ .{{1,40}})?[:.]?""",
    ),
    (
        RELATED,
        r"""(?:related|also\ read|read\ also|read\ more|read\ next|see\ also|more\ on\ this|don['’]t\ miss|
        recommended|you\ may\ also\ like|lire\ aussi|lesen\ sie\ auch|lea\ también|leia\ também|leggi\ anche|
        читайте\ также|관련\ ?기사|関連記事|اقرأ\ أيضا)\ ?[::»]\ ?[^.!?]{1,200}\??
        | continue\ reading\b.{0,60}
        | (?:previous|next)\ (?:article|post|story)\b.{0,160}""",
    ),
    (
        PICTURE,
        rf"""\(?(?:file\ |featured\ |cover\ )?(?:photo|image|picture|photograph|illustration|graphic)s?
        (?:\ (?:credits?|courtesy|source|by|via|copyright))?(?:\ of)?\ ?[:©]\ ?(?:[^\s.]+\ ?){{1,8}}\.?\)?
        | \(?(?:photo|image|picture)\ (?:credit|courtesy|by)\ (?:of\ )?(?:[^\s.]+\ ?){{1,6}}\)?
        | \(?(?:©\ ?)?{_AGENCIES}\ ?[/|]\ ?[^.]{{2,40}}\)?
        | \(?[\w.\ ’'-]{{2,40}}\ ?[/|]\ ?{_AGENCIES}\)?
        | getty\ images | shutterstock""",
    ),
    (
        TAGS,
        r"""(?:tags?|tagged(?:\ (?:with|under|as|in))?|categor(?:y|ies)|filed\ (?:under|in)|keywords|topics?)
        \ ?[::]\ ?[^.!?]{1,200}
        | (?:filed\ under|tagged\ (?:with|as))\ [^.!?]{1,120}
        | \#\w+(?:[\s,]+\#\w+)+""",
    ),
    (
        FURNITURE,
        r"""(?:-\ ?)?advertise?ments?(?:\ ?-)? | sponsored(?:\ content)? | paid\ content
        | story\ continues\ below(?:\ (?:this\ )?advertisement)?
        | \d+[\ -]min(?:ute)?s?\ read | (?:estimated\ )?reading\ time\ ?:?.{1,20}
        | \d[\d,.]*k?\ (?:views|shares)
        | skip\ to\ (?:main\ )?(?:content|navigation) | back\ to\ (?:top|home(?:page)?)
        | listen\ to\ (?:this\ )?(?:article|story)\b.{0,30}
        | print\ (?:this\ )?(?:article|page|story)
        | click\ (?:on\ the\ (?:image|picture)\ )?to\ (?:enlarge|expand|zoom)\b.{0,40}
        | (?:this|our)\ (?:web)?site\ uses\ cookies\b.{0,200} | we\ use\ cookies\b.{0,200}
        | (?:©|ⓒ|\(c\)|copyright\ (?:©|\(c\)|\d{4})).{1,120}
        | all\ rights\ reserved\.?
        | جميع\ الحقوق\ محفوظة.{0,80}
        | .{0,60}무단\ ?전재.{0,40}금지.{0,20}""",
    ),
)
LINES: Final = tuple(
    (reason, re.compile(rf"\W*(?:{pattern})\s*", re.IGNORECASE | re.VERBOSE))
    for reason, pattern in _RULES
)

LEADS: Final = (
    (
        RELATED,
        re.compile(
            r"(?:related(?: (?:articles?|stories|news|posts|links|content|topics))?|read (?:more|also|next)|"
            r"also read|see also|more (?:on this (?:story|topic)|stories|news|from .{1,40})|most (?:read|popular)|"
            r"you (?:may|might) (?:also )?like|recommended(?: (?:for you|stories|articles))?|trending(?: now)?|"
            r"latest (?:news|stories|articles)|don['’]t miss|関連記事|관련 ?기사|اقرأ أيضا.{0,2}) ?:?",
            re.IGNORECASE,
        ),
    ),
    (TAGS, re.compile(r"(?:tags|categories|filed under|keywords|topics) ?:?", re.IGNORECASE)),
    (
        SHARING,
        re.compile(
            r"(?:share(?: this(?: (?:article|story|post|page))?)?|follow us) ?:?", re.IGNORECASE
        ),
    ),
)
SITE: Final = re.compile(rf"(?:{_SITES}|copy link|print|share|tweet)", re.IGNORECASE)
FIELD: Final = re.compile(
    r"(?:name|e-?mail(?: address)?|website|comment|message|your (?:name|e-?mail|comment))\s*(?:\*|\(required\))*"
    r"|(?:post|submit|send)(?: (?:a )?(?:comment|reply))?|reply|comments?",
    re.IGNORECASE,
)
ABOUT: Final = re.compile(r"about the (?:authors?|writers?|editors?|team)\s*:?", re.IGNORECASE)
CRUMBS: Final = re.compile(
    r"(?:home(?:page)?|news|start)(?:\s*[>»›/|→]\s*[^>»›/|→]{1,80})+", re.IGNORECASE
)
LABEL_WORDS: Final = frozenset(
    re.findall(
        r"\S+",
        "world news politics business defense defence opinion national international local economy sport sports "
        "technology tech science health culture home asia europe africa america americas middle east us uk "
        "latest top stories military security regional region environment energy markets finance society video "
        "exclusive live global affairs pacific and & breaking headlines analysis",
    )
)
