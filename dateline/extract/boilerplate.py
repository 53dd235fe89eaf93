"""Lines that stand among an article's paragraphs and are none: buttons, credits, teasers, notices.

Each pattern must match a whole line, and is only one more sign to the model that chooses an article's blocks.
"""

from __future__ import annotations

import re

BUTTON = re.compile(
    r"(?:share(?: (?:this|on|via|with)\b.{0,40})?|share:.{0,80}|tweet|whats ?app|facebook|twitter|x|linkedin"
    r"|telegram|pinterest|reddit|e-?mail"
    r"|print(?: (?:this )?(?:page|article)?)?|copy link|link copied!?|save|save article"
    r"|listen(?: to (?:this )?article)?|comments?(?: ?\(?\d+\)?)?"
    r"|leave a (?:comment|reply)|post a comment|advertisement|ad|ads|sponsored|promoted|skip (?:to|advert).{0,30}"
    r"|read (?:more|full (?:story|article)|next|on|the full .{0,40})(?: ?[»>…→.]*)?|continue reading.{0,40}"
    r"|more|back|zurück|retour|volver|voltar|indietro|geri|назад|عودة|رجوع|بازگشت|返回|戻る|뒤로"
    r"|see (?:more|also|all)|show more|load more"
    r"|view (?:all|more|gallery|comments)|back to top|top|close|menu|search|home|next|previous|prev"
    r"|subscribe(?: now| to .{0,60})?"
    r"|sign (?:up|in)(?: (?:now|to|for) .{0,60})?|log ?in|register|follow us(?: on .{0,80})?"
    r"|follow .{0,40} on (?:twitter|facebook|google news|instagram|x)"
    r"|please follow and like us:?|like us on facebook|related(?: (?:articles?|stories|news|posts|topics"
    r"|content|links))?:?|recommended(?: for you)?"
    r"|(?:other|more|latest|recent|similar) (?:news|articles|stories|posts|releases|press releases)"
    r"|(?:view(?:s| count)?|hits|reads|visits|просмотров|просмотры|visitas|(?:عدد )?المشاهدات"
    r"|بازدید|阅读|点击)\W{0,4}\d[\d.,  ]*"
    r"|most (?:read|popular|viewed)|trending(?: now)?|tags?:?|topics?:?|suggest to a friend"
    r"|e?mail to a friend|printer.friendly.{0,30}"
    r"|all rights reserved\.?|getty images|photo gallery|photo: ?|click (?:here|to) .{0,60}|download (?:as )?pdf|pdf"
    r"|teilen|drucken|merken|kommentare?(?: ?\(?\d+\)?)?|anzeige|werbung|zur startseite|weiterlesen"
    r"|mehr zum thema:?|auch interessant|lesen sie auch:?"
    r"|partager|imprimer|envoyer|commenter|publicité|lire (?:la suite|aussi):?|à lire aussi:?|s['’]abonner"
    r"|(?:sur le )?même sujet"
    r"|compartir|imprimir|enviar|comentarios?|publicidad|leer más|seguir leyendo|lea también:?|suscr[ií]bete"
    r"|te puede interesar"
    r"|compartilhar|partilhar|publicidade|leia (?:mais|também):?|condividi|stampa|pubblicità|leggi anche:?"
    r"|leggi tutto"
    r"|delen|lees (?:ook|meer|verder):?|advertentie|dela|annons|läs (?:mer|också|även):?|del|annonse"
    r"|les (?:også|mer):?|læs (?:også|mere):?"
    r"|udostępnij|drukuj|reklama|czytaj (?:też|także|więcej):?|zobacz (?:też|także|więcej):?|sdílet|vytisknout"
    r"|zdieľať"
    r"|paylaş|yazdır|reklam|devamını oku|ilgili haberler?:?|bagikan|cetak|iklan|baca juga:?|baca selengkapnya"
    r"|chia sẻ|xem thêm:?|bình luận"
    r"|поделиться(?: .{0,30})?|распечатать|печать|версия для печати|реклама|читать (?:далее|полностью|также):?"
    r"|читайте также:?|подпис(?:ать|ывай)[а-я]+.{0,60}"
    r"|поділитися|друкувати|читайте також:?|κοινοποίηση|εκτύπωση|διαβάστε (?:επίσης|περισσότερα|ακόμα):?"
    r"|сподели|принтирай"
    r"|مشاركة|شارك|طباعة|اقرأ (?:أيضا|أيضًا|المزيد):?|إعلان|اشتراک گذاری|چاپ|بیشتر بخوانید:?|همرسانی|شیئر کریں"
    r"|مزید پڑھیں:?"
    r"|शेयर करें|साझा करें|यह भी पढ़ें:?|ये भी पढ़ें:?|और पढ़ें|विज्ञापन|শেয়ার করুন|আরও পড়ুন:?|பகிர்|மேலும் படிக்க"
    r"|分享(?:到.{0,20})?|打印(?:本页)?|关闭(?:窗口)?|责任编辑.{0,20}|扫一扫.{0,30}|推荐阅读:?|相关(?:新闻|阅读|链接|文章):?|更多|返回(?:顶部|首页)"
    r"|字号.{0,10}|列印|轉寄|廣告"
    r"|シェア(?:する)?|印刷(?:する)?|続きを読む|関連(?:記事|ニュース):?|広告|공유(?:하기)?|인쇄(?:하기)?|관련 ?기사:?"
    r"|광고|แชร์|อ่านเพิ่มเติม:?|שתף|הדפס)",
    re.IGNORECASE,
)
TEASER = re.compile(
    r"(?:(?:also |must |do )?read(?: (?:more|also|next|here|this))?|see also|also see|related(?: (?:story"
    r"|article|news|reading))?|more(?: on this)?|watch(?: (?:more|also|now))?"
    r"|(?:mehr )?(?:zum thema|dazu|lesen sie (?:auch|mehr|hier))|lesen sie auch|mehr zum thema|auch interessant"
    r"|lesetipp|zum artikel"
    r"|à lire (?:aussi|également)|lire aussi|lea (?:también|además|más)|leer más|te puede interesar"
    r"|leia (?:também|mais)|leggi anche"
    r"|lees ook|läs (?:mer|också|även)|les (?:også|mer)|læs (?:også|mere)|lue myös|czytaj (?:też|także|również)"
    r"|zobacz (?:też|także|również)|čtěte (?:také|též)"
    r"|baca (?:juga|pula)|xem thêm|đọc thêm|читайте (?:также|еще|ещё|по теме)|читать также|читайте також"
    r"|διαβάστε (?:επίσης|ακόμα)|прочетете още"
    r"|اقرأ (?:أيضا|أيضًا|أيضاً)|بیشتر بخوانید|مزید پڑھیں|یہ بھی پڑھیں|(?:यह|ये) भी पढ़ें|আরও পড়ুন|क्लिक करें"
    r"|推荐阅读|延伸阅读|延伸閱讀|相关阅读|関連記事|관련 ?기사|อ่านเพิ่มเติม|ilgili haber|devamı)"
    r"\s*(?:[:：|»>–—-]|\.\.\.)\s*\S.{0,220}",
    re.IGNORECASE,
)
NOTICE = re.compile(
    r"(?:(?:we|this (?:web)?site|our (?:web)?site|by (?:using|continuing)|diese (?:web)?site|wir verwenden"
    r"|nous utilisons|ce site utilise|utilizamos|este sitio"
    r"|usamos|questo sito|we use|deze (?:web)?site|ta strona|эт?от сайт|мы используем"
    r"|bu site)\b.{0,200}\bcookies?\b.{0,300}"
    r"|.{0,120}\b(?:accept (?:all )?cookies|cookie (?:policy|settings|preferences)"
    r"|consent to (?:the use of )?cookies)\b.{0,200}"
    r"|(?:please )?enable javascript.{0,160}|your browser (?:does not|doesn['’]t) support.{0,120}"
    r"|javascript is (?:disabled|required).{0,120}"
    r"|(?:sign up|subscribe|register) (?:to|for) (?:our|the|get|receive|breaking|free"
    r"|unlimited)\b.{0,200}(?:newsletter|inbox|updates?|news|access|reviews?|more)\b.{0,120}"
    r"|(?:this (?:article|content|story) is )?(?:for|only for|reserved for) (?:our )?(?:subscribers"
    r"|members)(?: only)?\.?"
    r"|you (?:must|need to) (?:be logged in|log ?in|register|sign in|confirm)\b.{0,120}|please log ?(?:in"
    r"|out)\b.{0,120}"
    r"|join (?:our|the) (?:conversation|commenting forum|whatsapp|telegram)\b.{0,120}"
    r"|join thought-provoking conversations.{0,120}"
    r"|(?:got|do you have|have you got) (?:a|any) (?:story|news|tip)\b.{0,200}"
    r"|(?:are|were|have) you .{5,100}\? (?:get in touch|contact us|e-?mail us)\b.{0,160}"
    r"|get in touch with our .{3,40}(?:team|desk)\b.{0,160}"
    r"|for (?:more|the latest)\b.{0,80}(?:news|stories|headlines|updates)\b.{0,80}"
    r"\b(?:check (?:our|out)|sign up|subscribe)\b.{0,160}"
    r"|(?:check out|read) more of .{3,80}\bby (?:signing up|subscribing)\b.{0,120}"
    r"|follow .{2,60}\bon (?:twitter|x|facebook|google news|instagram|whatsapp|telegram)\b.{0,300}"
    r"|(?:log|sign) in or (?:create|register)\b.{0,120}"
    r"|(?:.{0,160}[?!–—-]\s*)?(?:subscribe|sign up) (?:now|today|here)"
    r"|this is a breaking (?:news? )?story\b.{0,120}"
    r"|our standards: .{0,80}"
    r"|hat (?:ihnen|dir) (?:dieser|der) (?:artikel|beitrag) gefallen\b.{0,200}"
    r"|wie (?:hat|fanden|gefällt) .{0,30}(?:artikel|beitrag)\b.{0,40}|durchschnittliche bewertung\b.{0,20}"
    r"|ihre meinung ist uns wichtig\b.{0,200}|fehler (?:gefunden|entdeckt|melden)\b.{0,60}"
    r"|(?:folgst du|folgen sie|folge uns) .{0,60}(?:whatsapp|instagram|facebook|telegram|twitter)\b.{0,120}"
    r"|empfohlener (?:redaktioneller |externer )?inhalt|an dieser stelle finden sie (?:einen|externe).{0,300}"
    r"|ich bin damit einverstanden,? dass mir .{0,60}inhalte? .{0,250}"
    r"|(?:der|die|das) .{2,40}-newsletter (?:informiert|liefert|bringt)\b.{0,250}"
    r"|il vous reste .{1,10}% de cet article.{0,120}|(?:la suite|cet article) est réservée? aux abonnés.{0,80}"
    r"|.{0,40}(?:有料会員になると|会員限定の?(?:有料)?記事|有料記事(?:読み放題|です)|残り\d+文字).{0,80}"
    r"|.{0,80}(?:무단 ?전재|재배포 금지).{0,60}|기사 ?url이 복사되었습니다"
    r"|follow us on\b.{0,160}|get (?:the latest|our|all the)\b.{0,120}(?:inbox|newsletter|app)\b.{0,60}"
    r"|download (?:our|the) app\b.{0,120}"
    r"|(?:copyright|©|\(c\))\s*.{0,160}|all rights reserved.{0,120})",
    re.IGNORECASE,
)


CREDIT = re.compile(
    r"(?:image|photo|photos|photograph|picture|pic|credit|photo credit|bild|foto|fotos|photographie|imagen|immagine"
    r"|zdjęcie|fot\.|kuva|kép|фото|صورة|عکس|写真|撮影|图片来源|圖片來源|사진)"
    r"\s*(?::|：|/|=|©|\bby\b|\bvia\b)\s*\S.{1,60}",
    re.IGNORECASE,
)
"""Who took the picture above."""


SENTENCE = re.compile(r"\w{3,}[.!?] +\w{3,}")
LONGEST = 420


def kind_of_line(line: str) -> str:
    """What a whole line is by its words: a `button`, a `credit`, a `teaser`, a `notice`; empty when none of them."""
    text = line.strip(" \t-–—•·|*>»›:._!<¯")
    if not text:
        return "button"
    if len(text) > LONGEST:
        return ""
    if len(text) <= 120:
        if BUTTON.fullmatch(text):
            return "button"
        if not SENTENCE.search(text) and CREDIT.fullmatch(text):
            return "credit"
    if TEASER.fullmatch(text):
        return "teaser"
    return "notice" if NOTICE.fullmatch(text) else ""


def is_boilerplate(line: str) -> bool:
    return kind_of_line(line) != ""
