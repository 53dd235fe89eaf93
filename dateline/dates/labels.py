"""The words that stand beside a date and say what it is: published, modified, or the day of something else.

Refuses to read dates. A label is looked up word by word, so that cost stays linear in the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Literal, NamedTuple

from dateline.model.text import HAN, HANGUL, KANA

LabelRole = Literal["published", "modified", "event"]


class Label(NamedTuple):
    start: int
    end: int
    role: LabelRole


# A trailing * stands for any ending. Collected from the languages in which ministries and the press publish; a word
# that also opens ordinary sentences ("on", "le", "am") is no label.
PUBLISHED = """
published|publish date|publication date|date published|date of publication|first published|originally published|
originally created|first posted|posted*|release date|
released|issued|date of issue|date posted|pub date|created|added|uploaded|date|dated|press release date|
veröffentlicht*|erschienen|erscheinungsdatum|erstellt|eingestellt|online seit|datum|
artikel wurde|beitrag wurde|eintrag wurde|
publié*|publication|paru*|mis en ligne|mise en ligne|date de publication|créé*|
publicado*|publicada*|publicación|fecha|fecha de publicación|subido|creado|publicação|data de publicação|
postado*|criado|pubblicat*|
data pubblicazione|data di pubblicazione|inserito|creato|data|publicat|publicată|
data publicării|adăugat|gepubliceerd*|geplaatst*|publicatiedatum|
aangemaakt|udgivet|offentliggjort|publiceret|oprettet|publicerad*|skapad|
publisert*|opprettet|julkaistu*|luotu|birt|útgefið|avaldatud|loodud|kuupäev|publicēts|publicēta|datums|paskelbta|
opublikowano|data publikacji|dodano|utworzono|opublikowany|zveřejněno|publikováno|vydáno|vytvořeno|zveřejněn|
zverejnené|publikované|vytvorené|dátum|közzétéve|közzététel|megjelent|megjelenés|létrehozva|
objavljeno|objavljen*|objavil*|objavio|datum objave|postavljeno|publikuar*|postuar|data e publikimit|
опубликован*|дата публикации|дата|размещен*|размещён*|добавлен*|создан*|опубліковано|дата публікації|розміщено|створено|
апублікавана|дата публікацыі|публикуван*|публикация|објављено|објавено|објавена|датум|
жарияланды|жарияланған*|жарыяланган|жарыяланды|нашр шуд|санаи нашр|нийтэлсэн|нийтлэсэн|огноо|басылган|
e'lon qilingan|chop etilgan|çap edilib|dərc edilib|tarix|yayın tarihi|yayınlanma*|yayımlanma*|yayınlandı|
tarih|eklenme*|giriş|δημοσιεύθηκε|δημοσιεύτηκε|ημερομηνία|ημερομηνία δημοσίευσης|δημοσίευση|δημοσιευμένο*|
diterbitkan|dipublikasikan|diposting|tayang|tanggal|tarikh|diunggah|ngày đăng|đăng lúc|đăng ngày|ngày|
imechapishwa|tarehe|la publié|nai-post|petsa|
发布*|發佈*|發布*|发表*|發表*|刊登*|发稿*|發稿*|日期|时间|時間|
上传时间|录入时间|添加时间|成文日期|公布日期|张贴日期|
公開*|掲載*|投稿*|発表日|発行日|配信*|作成日|登録日|등록*|입력*|게시*|작성*|게재*|보도일시|배포일*|기사입력|
نشر*|تاريخ النشر|نُشر|تم النشر|التاريخ|تاريخ|بتاريخ|تاریخ|تاریخ انتشار|انتشار|زمان انتشار|منتشر شده|
تاریخ خبر|نیټه|خپره شوې|
اشاعت|تاریخ اشاعت|شائع|پہلی اشاعت|بڵاوکراوەتەوە|بەروار|
פורסם*|תאריך|תאריך פרסום|הועלה|
เผยแพร่*|วันที่*|โพสต์*|ประกาศเมื่อ|ວັນທີ*|ចុះផ្សាយ*|ថ្ងៃទី*|
प्रकाशित*|दिनांक|प्रकाशन*|तिथि|तारीख|मिति|प्रकाशित मिति|প্রকাশ*|তারিখ|প্রকাশিত*|પ્રકાશિત*|ਪ੍ਰਕਾਸ਼ਿਤ*|
வெளியிடப்பட்ட*|திகதி|தேதி|ప్రచురించ*|ಪ್ರಕಟ*|പ്രസിദ്ധീകരിച്ച*|තේදිය|දිනය|ප්‍රකාශිත*|
გამოქვეყნ*|თარიღი|հրապարակ*|ամսաթիվ|የታተመ*|ቀን|ታተመ*|
"""
MODIFIED = """
updated*|update|last update|last updated|date updated|latest update|modified*|last modified|date modified|last changed|
last edited|edited|revised|revision date|last reviewed|reviewed|changed|amended|date modified|page updated|
aktualisiert*|zuletzt aktualisiert|geändert|letzte änderung|bearbeitet|zuletzt bearbeitet|stand|letzte aktualisierung|
actualizad*|última actualización|actualización|última modificación|modificad*|atualizad*|atualização|última atualização|
mis à jour|mise à jour|màj|maj|modifié*|dernière mise à jour|dernière modification|actualisé*|
aggiornat*|aggiornamento|ultimo aggiornamento|ultima modifica|modificato|ultima actualizare|actualizat*|modificat|
bijgewerkt*|gewijzigd|laatst gewijzigd|laatst bijgewerkt|opdateret*|senest opdateret|oppdatert*|sist oppdatert|
uppdaterad*|senast uppdaterad|päivitetty*|muokattu*|uppfært|uuendatud|muudetud|atjaunots|atjaunināts|atnaujinta|
aktualizacja|zaktualizowano|ostatnia aktualizacja|modyfikacja|data modyfikacji|zmodyfikowano|aktualizováno|aktualizace|
upraveno|poslední změna|aktualizované|upravené|posledná zmena|frissítve|frissítés|módosítva|módosítás|
ažurirano|zadnja izmjena|izmijenjeno|izmenjeno|posodobljeno|përditësuar|
обновлен*|обновлён*|последнее обновление|изменен*|изменён*|дата изменения|оновлен*|змінено|абноўлена|обновен*|
актуализиран*|последна промяна|ажурирано|измењено|жаңартылды|жаңартылған|
ενημέρωση|ενημερώθηκε|τελευταία ενημέρωση|τελευταία τροποποίηση|τροποποιήθηκε|
güncelle*|son güncelle*|değiştirilme|yenilənib|yangilangan|diperbarui|diperbaharui|dikemaskini|terakhir diperbarui|
cập nhật*|lần cuối|imesasishwa|
更新*|最后更新*|最後更新*|最近更新*|修改*|修订*|最終更新*|修正*|改訂*|수정*|최종수정*|업데이트*|
آخر تحديث|تحديث|تم التحديث|تاريخ التحديث|عُدل|آخرین بروزرسانی|آخرین به‌روزرسانی|بروزرسانی|به‌روزرسانی|ویرایش|
اپ ڈیٹ|آخری اپ ڈیٹ|عודכן|עודכן*|עדכון*|עדכון אחרון|
อัปเดต*|อัพเดต*|ปรับปรุง*|แก้ไข*|अपडेट*|अद्यतन*|अंतिम|संशोधित|আপডেট*|সর্বশেষ|হালনাগাদ*|புதுப்பிக்க*|
განახლ*|թարմացվ*|የተሻሻለ|
"""
EVENT = """
event|event date|starts|start date|start|ends|end date|when|deadline|closing date|closes|apply by|expires|expiry|
expiration|valid until|valid from|valid|due|due date|effective|effective date|opening date|born|died|date of birth|
birthday|retrieved|accessed|archived|copyright|all rights|©|since|est|established|founded|
court date|hearing date|filming|file photo|archive photo|photo taken|printed on|print date|printed|generated on|
see also|read also|read more|siehe auch|archivfoto|gedruckt am|voir aussi|lire aussi|imprimé le|ver también|
leer también|impreso el|vedi anche|leggi anche|stampato il|veja também|leia também|zie ook|lees ook|
см. также|читайте также|распечатано|архивное фото|
geboren|gestorben|termin|beginn|ende|gültig*|anmeldeschluss|abgerufen|gegründet|seit|
fecha límite|fecha del evento|inicio|fin|vence|válido|consultado|date limite|début|consulté|né|née|
scadenza|inizio|fine|valido|nato|срок|срок действия|начало|окончание|дата проведения|дата рождения|приём заявок|
截止*|有效期*|活动时间|开始时间|结束时间|举办时间|会议时间|开幕|成立|版权*|開催*|締切*|期間|期限|마감*|기간|일시|행사*|
today is|heute ist|hoy es|今天是*|今日は*|امروز|موعد|ينتهي|مهلة|تاريخ الميلاد|مهلت|son başvuru|başlangıç|bitiş|
"""

# Words of one label are divided by spaces; punctuation and digits divide words too. Not \w: combining vowels are part
# of words in Indic scripts.
_WORD = re.compile(r"[^\s\d.,:;|()\[\]{}<>/\\·•–—\-_\"“”«»!?،؛，。：；、（）【】「」@#*+=~]+")
_CJK = re.compile(f"[{KANA}{HAN}{HANGUL}]")
_STEM = 3


def _build() -> tuple[dict[str, list[tuple[tuple[str, ...], LabelRole]]], dict[str, list[tuple[str, LabelRole]]]]:
    whole: dict[str, list[tuple[tuple[str, ...], LabelRole]]] = {}
    stems: dict[str, list[tuple[str, LabelRole]]] = {}
    tables: tuple[tuple[LabelRole, str], ...] = (("event", EVENT), ("modified", MODIFIED), ("published", PUBLISHED))
    for role, table in tables:
        for phrase in table.replace("\n", "").split("|"):
            phrase = phrase.strip().casefold()
            if not phrase:
                continue
            words = tuple(phrase.split())
            if len(words) == 1 and words[0].endswith("*"):
                stem = words[0][:-1]
                size = 2 if _CJK.match(stem) else _STEM
                stems.setdefault(stem[:size], []).append((stem, role))
            else:
                whole.setdefault(words[0].rstrip("*"), []).append((words, role))
    for choices in whole.values():
        choices.sort(key=lambda choice: -len(choice[0]))
    for stem_choices in stems.values():
        stem_choices.sort(key=lambda choice: -len(choice[0]))
    return whole, stems


_WHOLE, _STEMS = _build()
_CJK_LABELS: list[tuple[str, LabelRole]] = sorted(
    (each for choices in _STEMS.values() for each in choices if _CJK.match(each[0]) and len(each[0]) >= 2),
    key=lambda each: -len(each[0]),
)
_CJK_LABELS += [("日期", "published"), ("时间", "published"), ("時間", "published")]


_CLOCKS = ("当地", "當地", "北京", "现地", "現地", "纽约", "格林")
"""What stands before 时间 where it names a clock and not a label: `当地时间2月16日`."""


def _word_role(word: str) -> LabelRole | None:
    for size in (_STEM, 2):
        for stem, role in _STEMS.get(word[:size], ()):
            if word.startswith(stem):
                return role
    return None


@lru_cache(maxsize=4096)
def _known(word: str) -> bool:
    return word in _WHOLE or word[:_STEM] in _STEMS or (_CJK.search(word) is not None and len(word) <= 12)


def labels(text: str) -> Iterator[Label]:
    """Labels in a text, in order, the longest at each place."""
    words = [(match.start(), match.end(), match[0].casefold()) for match in _WORD.finditer(text)]
    at = 0
    while at < len(words):
        start, end, word = words[at]
        at += 1
        if not _known(word):
            continue
        found: Label | None = None
        for phrase, role in _WHOLE.get(word, ()):
            if len(phrase) == 1 or all(
                at + index < len(words) + 1 and at - 1 + index < len(words) and _same(words[at - 1 + index][2], part)
                for index, part in enumerate(phrase)
            ):
                found = Label(start, words[at - 2 + len(phrase)][1], role)
                at += len(phrase) - 1
                break
        if found is None:
            stem_role = _word_role(word)
            if stem_role is None and _CJK.search(word) and len(word) <= 12 and not word.startswith(_CLOCKS):
                stem_role = next((role for stem, role in _CJK_LABELS if stem in word), None)
            if stem_role is not None:
                found = Label(start, end, stem_role)
        if found is not None:
            yield found


def _same(word: str, part: str) -> bool:
    return word.startswith(part[:-1]) if part.endswith("*") else word == part
