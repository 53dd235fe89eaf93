"""Moulds in nine languages: the next release from a ministry's mould is another document, a copy of one is not."""

from __future__ import annotations

import pytest
from test_matching import RELEASE, bulletin

from dateline.compare.matching import Match, match
from dateline.compare.shingles import read

# ruff: noqa: E501 (a release is one paragraph, in its own script)
MOULDS = {
    "en": (
        "The Ministry of Foreign Affairs of Ruritania announces that His Excellency Mr {who} presented his Letters of Credence to the President at the Presidential Palace in {city} on {day} May 2021. After the ceremony the President received the Ambassador in private audience. The Ambassador conveyed the greetings of his Head of State and expressed the wish to strengthen the friendly relations between the two countries. The President wished him every success in the discharge of his duties and assured him of the full support of the Government.",
        [
            {"who": "Karl Bergmann", "city": "Strelsau", "day": "3"},
            {"who": "Jan Novak", "city": "Strelsau", "day": "3"},
            {"who": "Karl Bergmann", "city": "Strelsau", "day": "4"},
            {"who": "Karl Bergmann", "city": "Zenda", "day": "3"},
        ],
    ),
    "fr": (
        "Le ministre des Affaires étrangères a reçu ce {day} mai 2021 en audience {who}, ambassadeur de {of}, venu lui remettre les copies figurées de ses lettres de créance. Au cours de l'entretien, les deux personnalités ont passé en revue l'état des relations bilatérales et les moyens de les renforcer dans les domaines du commerce, de l'éducation et de la santé. Le ministre a souhaité plein succès à l'ambassadeur dans sa mission et l'a assuré de la disponibilité de ses services. L'ambassadeur a remercié le ministre de l'accueil chaleureux qui lui a été réservé.",
        [
            {"who": "M. Karl Bergmann", "of": "la Graustarkie", "day": "3"},
            {"who": "M. Jan Novak", "of": "la Graustarkie", "day": "3"},
            {"who": "M. Karl Bergmann", "of": "la Sylvanie", "day": "3"},
            {"who": "M. Karl Bergmann", "of": "la Graustarkie", "day": "4"},
        ],
    ),
    "es": (
        "El ministro de Relaciones Exteriores recibió este {day} de mayo de 2021 las copias de estilo del nuevo embajador de {of}, {who}. Durante el encuentro, las autoridades conversaron sobre el estado de las relaciones bilaterales y coincidieron en la necesidad de fortalecer la cooperación en materia de comercio, turismo y educación. El ministro deseó éxitos al embajador en el desempeño de sus funciones y le reiteró la disposición de la Cancillería para trabajar de manera conjunta. El embajador agradeció la acogida y transmitió el saludo de su Gobierno.",
        [
            {"who": "Karl Bergmann", "of": "Graustark", "day": "3"},
            {"who": "Jan Novak", "of": "Graustark", "day": "3"},
            {"who": "Karl Bergmann", "of": "Sylvania", "day": "3"},
            {"who": "Karl Bergmann", "of": "Graustark", "day": "4"},
        ],
    ),
    "ru": (
        "{day} мая министр иностранных дел принял Чрезвычайного и Полномочного Посла {of} {who} по случаю вручения копий верительных грамот. В ходе беседы стороны обсудили состояние и перспективы двусторонних отношений, а также обменялись мнениями по актуальным вопросам региональной и международной повестки дня. Министр пожелал послу успехов в его деятельности и заверил в готовности оказывать ему всяческое содействие. Стороны условились поддерживать регулярные контакты между внешнеполитическими ведомствами двух стран.",
        [
            {"who": "К.Бергмана", "of": "Граустарка", "day": "3"},
            {"who": "Я.Новака", "of": "Граустарка", "day": "3"},
            {"who": "К.Бергмана", "of": "Сильвании", "day": "3"},
            {"who": "К.Бергмана", "of": "Граустарка", "day": "4"},
        ],
    ),
    "ar": (
        "استقبل وزير الخارجية اليوم {day} مايو سفير {of} السيد {who} بمناسبة تقديم نسخة من أوراق اعتماده سفيرا فوق العادة ومفوضا لدى الدولة. وجرى خلال اللقاء بحث العلاقات الثنائية بين البلدين الصديقين وسبل تعزيزها في مختلف المجالات بما يخدم المصالح المشتركة. وتمنى الوزير للسفير التوفيق والنجاح في مهام عمله مؤكدا حرص الوزارة على تقديم كل الدعم له. من جانبه أعرب السفير عن شكره وتقديره لحفاوة الاستقبال وعن تطلعه إلى العمل على تطوير العلاقات بين البلدين.",
        [
            {"who": "كارل بيرغمان", "of": "غراوستارك", "day": "3"},
            {"who": "يان نوفاك", "of": "غراوستارك", "day": "3"},
            {"who": "كارل بيرغمان", "of": "سيلفانيا", "day": "3"},
            {"who": "كارل بيرغمان", "of": "غراوستارك", "day": "4"},
        ],
    ),
    "fa": (
        "وزیر امور خارجه امروز {day} مه رونوشت استوارنامه {who} سفیر جدید {of} را دریافت کرد. در این دیدار دو طرف درباره روابط دوجانبه و راه\u200cهای گسترش همکاری در زمینه\u200cهای اقتصادی و فرهنگی و نیز آخرین تحولات منطقه\u200cای گفتگو و تبادل نظر کردند. وزیر امور خارجه برای سفیر جدید در انجام مأموریت خود آرزوی موفقیت کرد و بر آمادگی وزارت امور خارجه برای همکاری تأکید نمود. سفیر نیز از استقبال گرم تشکر کرد و ابراز امیدواری نمود که روابط دو کشور بیش از پیش گسترش یابد.",
        [
            {"who": "کارل برگمن", "of": "گراستارک", "day": "۳"},
            {"who": "یان نواک", "of": "گراستارک", "day": "۳"},
            {"who": "کارل برگمن", "of": "سیلوانیا", "day": "۳"},
            {"who": "کارل برگمن", "of": "گراستارک", "day": "۴"},
        ],
    ),
    "zh": (
        "{day}日，外交部长在首都会见{of}新任驻华大使{who}，接受其递交的国书副本。部长表示，两国建交以来，双边关系保持良好发展势头，双方在经贸、教育、文化、卫生等领域的合作不断深化，给两国人民带来实实在在的好处。我们愿同对方一道，落实好两国领导人达成的重要共识，推动双边关系迈上新台阶。大使表示，将在任内积极努力，为促进两国友好合作关系作出贡献。双方还就共同关心的国际和地区问题交换了意见。",
        [
            {"who": "卡尔", "of": "格国", "day": "3"},
            {"who": "诺瓦克", "of": "格国", "day": "3"},
            {"who": "卡尔", "of": "西国", "day": "3"},
            {"who": "卡尔", "of": "格国", "day": "4"},
        ],
    ),
    "ja": (
        "外務大臣は、{day}日、{of}の新任の{who}駐日大使による表敬を受けました。大臣から、大使の着任を歓迎するとともに、両国間の友好関係を一層発展させていきたい旨述べました。これに対し大使から、温かい歓迎に感謝するとともに、在任中、経済、文化、教育等の幅広い分野で両国の協力関係を強化するために全力を尽くしたい旨述べました。双方は、地域情勢及び国際場裡における協力についても意見交換を行い、引き続き緊密に連携していくことで一致しました。",
        [
            {"who": "ベルクマン", "of": "グラウスターク国", "day": "3"},
            {"who": "ノヴァーク", "of": "グラウスターク国", "day": "3"},
            {"who": "ベルクマン", "of": "シルヴァニア国", "day": "3"},
            {"who": "ベルクマン", "of": "グラウスターク国", "day": "4"},
        ],
    ),
    "th": (
        "เมื่อวันที่ {day} พฤษภาคม รัฐมนตรีว่าการกระทรวงการต่างประเทศให้การต้อนรับ{who} เอกอัครราชทูต{of}ประจำประเทศไทย ในโอกาสเข้ารับหน้าที่ใหม่ ทั้งสองฝ่ายได้หารือเกี่ยวกับการส่งเสริมความสัมพันธ์และความร่วมมือในด้านการค้า การลงทุน การท่องเที่ยว การศึกษา และสาธารณสุข ตลอดจนแลกเปลี่ยนความคิดเห็นเกี่ยวกับสถานการณ์ในภูมิภาค รัฐมนตรีอวยพรให้เอกอัครราชทูตประสบความสำเร็จในการปฏิบัติหน้าที่",
        [
            {"who": "นายคาร์ล", "of": "เกราสตาร์ค", "day": "3"},
            {"who": "นายยาน", "of": "เกราสตาร์ค", "day": "3"},
            {"who": "นายคาร์ล", "of": "ซิลเวเนีย", "day": "3"},
            {"who": "นายคาร์ล", "of": "เกราสตาร์ค", "day": "4"},
        ],
    ),
}


def compare(a: str, b: str, title_a: str = "Statement", title_b: str = "Statement") -> Match:
    there, back = match(read(title_a, a), read(title_b, b)), match(read(title_b, b), read(title_a, a))
    assert (there.kind, there.rule) == (back.kind, back.rule)
    return there


@pytest.mark.parametrize("language", MOULDS)
def test_one_name_or_number_tells_releases_from_one_mould_apart(language: str) -> None:
    mould, variants = MOULDS[language]
    first, *others = (mould.format(**variant) for variant in variants)
    for other in others:
        found = compare(first, other)
        assert found.kind is None, found
        assert found.containment >= 0.8
        assert "stands where the other has" in found.reason or "other words" in found.reason


@pytest.mark.parametrize("language", MOULDS)
def test_a_copy_with_an_agencys_marks_or_a_cut_tail_is_linked(language: str) -> None:
    mould, variants = MOULDS[language]
    release = mould.format(**variants[0])
    assert compare(release, f"(AGENCY) {release} END").kind == "near"
    assert compare(release, release[: len(release) * 2 // 3]).kind == "contains"


PARTS = RELEASE.split("\n\n")
CALL = """\
The Minister spoke by telephone today with the Foreign Minister of {of}, {who}. The two ministers discussed bilateral
relations, trade and investment, and exchanged views on regional and international issues of mutual interest. They
agreed to keep in close contact and to meet on the margins of the General Assembly. The Minister thanked his
counterpart for the support given to citizens abroad and for the vaccines that were delivered last month. Both sides
underlined the importance of multilateral cooperation, of the rule of law and of the peaceful settlement of disputes.
They welcomed the growth of direct flights and the exchange of students."""
CALL_ONE, CALL_TWO = CALL.format(of="Graustark", who="Yetive Ganlook"), CALL.format(of="Sylvania", who="Rufus Firefly")
ANSWERS = (
    "Q: The report says that talks will be held. Can you confirm? A: I have no information to offer. We have made our "
    "position clear on many occasions. The parties should bear in mind the larger interest of peace. "
)
CONDOLENCE = (
    "The Ministry condemns in the strongest terms the attack in {} and extends its sincere condolences to the families "
    "of the victims, wishing a speedy recovery to the injured."
)
COMMENT = "And so the reader may wonder what all this talk of lorries will bring to the valley in winter. "


@pytest.mark.parametrize(
    ("other", "kind"),
    [
        ("Officials said that Zenda will open to lorries next month.\n\n" + "\n\n".join(PARTS[1:]), "contains"),
        ("By Our Correspondent\n\nSTRELSAU (RNA) - " + RELEASE + "\n\n(RNA)/as/kl", "near"),
        (RELEASE.replace("-", "\u2013").replace(" per cent", "%"), "near"),
        (RELEASE.replace("Hentzau", "Hentzow").replace("Tarlenheim", "Tarlenhaim"), "near"),
        (RELEASE.replace("250 doctors", "two hundred and fifty doctors").replace("12 per cent", "12%"), "near"),
        (RELEASE.replace("1,900", "1900").replace("3 May 2021", "May 3, 2021"), "near"),
        (RELEASE.replace("on 3 May 2021", "on Monday").replace("from 1 June", "from June 1"), "near"),
        (RELEASE.replace("Ruritania", "the Kingdom of Ruritania"), "near"),
        (PARTS[0][:260] + "\u2026 Read more", "contains"),
        (bulletin() * 2 + "\n\n" + RELEASE + "\n\n" + COMMENT * 6, "contains"),
        ("Digest\n\n" + bulletin() + "\n\n" + RELEASE + "\n\n" + CALL_ONE, "contains"),
    ],
)
def test_copies_in_other_clothes(other: str, kind: str) -> None:
    found = compare(RELEASE, other)
    assert found.kind == kind, found
    assert "% of the" in found.reason


@pytest.mark.parametrize(
    ("a", "b", "rule"),
    [
        (bulletin(), bulletin(dead=37), "numbers_replaced"),
        (bulletin(), bulletin(hour=2000), "numbers_replaced"),
        (CALL_ONE, CALL_TWO, "names_replaced"),
        (CALL_ONE, CALL.format(of="Graustark", who="Rufus Firefly"), "names_replaced"),
        (CONDOLENCE.format("Zenda"), CONDOLENCE.format("Hentzau"), "short_replaced"),
        ("The Embassy is closed on Monday 3 May.", "The Embassy is closed on Tuesday 4 May.", "too_short"),
        (RELEASE + "\n\n" + ANSWERS, bulletin() + "\n\n" + ANSWERS, "little_shared"),
        (RELEASE + "\n\n" + CALL_ONE, bulletin() + "\n\n" + CALL_ONE, "little_shared"),
    ],
)
def test_other_documents_however_alike(a: str, b: str, rule: str) -> None:
    found = compare(a, b)
    assert (found.kind, found.rule) == (None, rule), found
    assert len(found.reason) > 15


@pytest.mark.parametrize(
    ("title", "body"),
    [
        ("Correction: Statement", "{}"),
        ("CORRECTED VERSION - Statement", "{}"),
        ("Statement [Corrected]", "{}"),
        ("Statement (erratum)", "{}"),
        ("Statement", "Erratum\n\n{}"),
        ("Statement", "{}\n\nCorrection: an earlier version gave the trade of another year."),
        ("更正：声明", "{}"),
        ("Comunicado (fe de erratas)", "{}"),
    ],
)
def test_a_correction_is_recognised_where_it_says_so(title: str, body: str) -> None:
    found = compare(RELEASE, body.format(RELEASE.replace("340", "304")), "Statement", title)
    assert found.rule == "correction", found
    assert "one calls itself a correction" in found.reason


def test_a_text_about_corrections_is_none() -> None:
    for title in ("Minister announces correction of course", "Market correction (analysis)", "The corrected budget"):
        assert not read(title, RELEASE).corrects
