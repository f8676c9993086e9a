"""English passes, also when it is short or full of foreign names; other languages are named."""

import pytest

from graphbuild.errors import GraphbuildError, LanguageError
from graphbuild.model import Article
from graphbuild.ontology.languages import foreign_language, foreign_paragraphs
from graphbuild.readers import english, ensure_english


@pytest.mark.parametrize(
    "text",
    [
        "Orla Fitzmaurin heads the Irish Harbour Trust.",
        "MINISTER RESIGNS OVER LEAK",
        "Minister quits",
        "Sanomat buys Kanava Oy",
        "President Qasym Toqmetov met Rustam Minkhanov, Nurlan Abdirow and Dariga Saparova in Astana.",
        "Envoy Ursel von der Hayden and Jan van der Berk meet Hugo De la Serna's son in La Paz.",
        "Candidates: Ana Cardigos; Bento Falqueiro; Clara Mendanha; Dinis Outeiral",
        "The newspaper «Новый город» wrote that Иван Рябов was arrested in Казань.",
        "El País Nuevo reports: 'Que se vayan todos', crowds shout as minister leaves.",
        "The protégé of café owner José Peña, a former attaché, staged a coup d'état, his fiancée said.",
        "Coup d'état in Málaga: protégé of attaché jailed",
        "Lee (علي حسن) heads the Harbour Forces (قوات الميناء).",
        "EU abolishes rules banning oddly-shaped fruit",
        "https://daily.example/wp-content/uploads/video-of-the-vote.mp4",
        "Tom Day, glazier; Eva Roy, beekeeper",
        "12345",
        "...",
        "🎉🎉",
        "",
    ],
)
def test_english_passes(text: str) -> None:
    assert foreign_language(text) is None
    ensure_english(Article("a", text))


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("El alcalde se reunió con el ministro para hablar sobre la reforma, pero no firmó.", "Spanish"),
        ("O ministro disse que não vai pedir a demissão, segundo fontes do governo.", "Portuguese"),
        ("Der Kanzler hat sich mit dem Minister getroffen und über die Reform gesprochen.", "German"),
        ("Le maire a rencontré le ministre pour parler de la réforme, selon une source.", "French"),
        ("Le directeur de la banque a dit que la société sera vendue.", "French"),
        ("Il sindaco ha incontrato lunedì il capo della banca. La società sarà venduta.", "Italian"),
        ("Starosta se v pondělí sešel s ředitelem banky.", "a language that it does not know"),
        ("Il ministro ha detto che non si dimetterà dopo la sentenza del tribunale.", "Italian"),
        ("De minister heeft gezegd dat hij niet opstapt na het debat over de begroting.", "Dutch"),
        ("Burmistrz spotkał się z premierem, aby rozmawiać o reformie, która jest ważna dla kraju.", "Polish"),
        ("Belediye başkanı bakan ile bir araya geldi ve reform için görüştü.", "Turkish"),
        ("Ministern sade att han inte tänker avgå efter debatten och att det är bra.", "Swedish"),
        ("Thị trưởng đã gặp bộ trưởng và nói về cải cách cho người dân.", "Vietnamese"),
        ("Jean Morel dirige le Parti du Littoral.", "French"),
        (
            "Turun pormestari Jan Morel tapasi maanantaina liikenneministeri Klara Buskin.",
            "a language that it does not know",
        ),
        ("Szeged polgármestere, Jan Morel hétfőn találkozott a miniszterrel.", "a language that it does not know"),
        ("Mer Kazani Jan Morel vstretilsya v ponedelnik s ministrom transporta.", "a language that it does not know"),
        ("Wali kota Bandung Jan Morel bertemu dengan menteri pada hari Senin.", "Indonesian or Malay"),
        ("EL ALCALDE SE REUNIÓ CON EL MINISTRO PARA HABLAR SOBRE LA REFORMA", "Spanish"),
        ("Мэр города встретился в понедельник с министром. Они обсудили строительство.", "Russian (Cyrillic script)"),
        (
            "Мер зустрівся з міністром, щоб обговорити реформу, і сказав, що вона потрібна.",
            "Ukrainian (Cyrillic script)",
        ),
        ("التقى الرئيس بالوزير يوم الاثنين من أجل الإصلاح في البلاد", "Arabic (Arabic script)"),
        ("市长周一会见了部长，讨论了改革。", "Chinese"),
        ("市長は月曜日に大臣と会談し、改革について話し合った。", "Japanese"),
        ("시장은 월요일 장관을 만나 개혁을 논의했다.", "Korean"),
        ("Ο δήμαρχος συναντήθηκε με τον υπουργό.", "Greek script"),
        ("Lorem qorem zorem " * 30, "a language that it does not know"),
    ],
)
def test_other_languages_are_named(text: str, language: str) -> None:
    assert foreign_language(text) == language
    with pytest.raises(LanguageError, match="article 'a-1' is not in English"):
        ensure_english(Article("a-1", text))


ENGLISH = "The mayor said that the bridge will be built and that the city has paid for it. "
SPANISH = "El alcalde dijo que no, pero que sí más tarde para la gente."


@pytest.mark.parametrize("often", [1, 6])
def test_an_english_article_with_foreign_paragraphs_is_english(often: int) -> None:
    """Also where most of it is not; where they are is told, and what is left of it is read."""
    text = ENGLISH + "\n" + f"{SPANISH}\n\n" * often
    ensure_english(Article("a", text))
    found = foreign_paragraphs(text)
    assert [(text[span.start : span.end], language) for span, language in found] == [(SPANISH, "Spanish")] * often
    problems: list[GraphbuildError] = []
    assert list(english([Article("a", text)], problems.append)) == [Article("a", text)]
    many = "a paragraph" if often == 1 else f"{often} paragraphs"
    assert [str(p).partition(";")[0] for p in problems] == [
        f"article 'a': {many} not in English but seemingly in Spanish"
    ]


def test_an_article_in_another_language_with_a_few_english_words_is_not_read() -> None:
    with pytest.raises(LanguageError):
        ensure_english(Article("a", f"{SPANISH}\n\nAll rights reserved\n\n{SPANISH}"))
