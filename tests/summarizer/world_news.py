"""One short story in each language: two outlets report the same event.

Written for the tests in the manner of news agencies; the events are made up, the places are real.
"""

from __future__ import annotations

from typing import Final

STORIES: Final[dict[str, tuple[str, ...]]] = {
    "de": (
        (
            "Brand in Hamburger Lagerhaus: drei Tote\n\n"
            "Bei einem Brand in einem Lagerhaus im Hamburger Hafen sind am Dienstagabend "
            "drei Menschen ums Leben gekommen. Das teilte die Feuerwehr am Mittwoch mit. "
            "Rund 2.500 Anwohner mussten ihre Wohnungen verlassen.\n\n"
            "„Wir haben so etwas noch nie erlebt“, sagte Innensenator Andy Grote. Der "
            "Schaden beläuft sich nach Angaben der Polizei auf 3,5 Millionen Euro. Die "
            "Nachrichtenagentur dpa berichtete, dass in der Halle Batterien gelagert "
            "wurden.\n\n"
            "Die Ermittlungen zur Brandursache dauern an. Der Senat will im Oktober über "
            "strengere Regeln für Lagerhäuser beraten."
        ),
        (
            "Drei Tote nach Feuer im Hamburger Hafen\n\n"
            "Drei Menschen sind bei einem Feuer in einem Lagerhaus im Hamburger Hafen "
            "gestorben. Der Brand war am Dienstagabend ausgebrochen. Etwa 1.800 Anwohner "
            "mussten ihre Wohnungen verlassen.\n\n"
            "Innensenator Andy Grote sagte dem Spiegel, die Stadt werde alle Lagerhäuser "
            "überprüfen. „Die Sicherheit der Menschen geht vor“, sagte Grote. Der Schaden"
            " wird auf 3,5 Millionen Euro geschätzt.\n\n"
            "Der Betreiber war 2019 wegen unsicherer Lagerung zu einer Strafe von 40.000 "
            "Euro verurteilt worden."
        ),
    ),
    "fr": (
        (
            "Incendie dans un entrepôt du Havre : trois morts\n\n"
            "Trois personnes sont mortes mardi soir dans l’incendie d’un entrepôt du port"
            " du Havre, ont annoncé les pompiers mercredi. Environ 2 500 habitants ont "
            "été évacués.\n\n"
            "« Nous n’avons jamais vu cela », a déclaré le maire Édouard Philippe. Selon "
            "l’Agence France-Presse, des batteries étaient stockées dans le bâtiment. Les"
            " dégâts sont estimés à 3,5 millions d’euros.\n\n"
            "Le parquet a ouvert une enquête. Le conseil municipal doit se réunir en "
            "octobre."
        ),
        (
            "Le Havre : un incendie fait trois morts dans le port\n\n"
            "Un incendie a fait trois morts mardi soir dans un entrepôt du port du Havre."
            " Quelque 1 800 habitants ont dû quitter leur logement.\n\n"
            "« La sécurité passe avant tout », a dit Édouard Philippe au Monde. Le "
            "parquet a ouvert une enquête pour homicide involontaire. Les dégâts "
            "atteignent 3,5 millions d’euros.\n\n"
            "En 2019, l’exploitant avait été condamné à une amende de 40 000 euros."
        ),
    ),
    "es": (
        (
            "Tres muertos en el incendio de un almacén en el puerto de Valencia\n\n"
            "Tres personas murieron el martes por la noche en el incendio de un almacén "
            "del puerto de Valencia, informaron los bomberos el miércoles. Unos 2.500 "
            "vecinos fueron evacuados.\n\n"
            "«Nunca habíamos visto algo así», dijo la alcaldesa María José Catalá. Según "
            "la agencia EFE, en la nave se almacenaban baterías. Los daños ascienden a "
            "3,5 millones de euros.\n\n"
            "La fiscalía ha abierto una investigación. El ayuntamiento debatirá nuevas "
            "normas en octubre."
        ),
        (
            "Un incendio deja tres muertos en el puerto de Valencia\n\n"
            "Un incendio en un almacén del puerto de Valencia dejó tres muertos el martes"
            " por la noche. Cerca de 1.800 vecinos tuvieron que abandonar sus casas.\n\n"
            "La alcaldesa María José Catalá declaró a El País que revisarán todos los "
            "almacenes. «La seguridad es lo primero», afirmó Catalá. La fiscalía ha "
            "abierto una investigación sobre el incendio.\n\n"
            "En 2019 la empresa fue condenada a una multa de 40.000 euros."
        ),
    ),
    "it": (
        (
            "Incendio in un magazzino del porto di Genova: tre morti\n\n"
            "Tre persone sono morte martedì sera nell’incendio di un magazzino nel porto "
            "di Genova, hanno detto mercoledì i vigili del fuoco. Circa 2.500 residenti "
            "sono stati evacuati.\n\n"
            "«Non abbiamo mai visto nulla di simile», ha detto il sindaco Marco Bucci. "
            "Secondo l’ANSA, nel capannone erano conservate batterie. I danni ammontano a"
            " 3,5 milioni di euro.\n\n"
            "La procura ha aperto un’inchiesta. Il consiglio comunale si riunirà a "
            "ottobre."
        ),
        (
            "Genova, tre morti nell’incendio al porto\n\n"
            "Un incendio in un magazzino del porto di Genova ha causato tre morti martedì"
            " sera. Circa 1.800 residenti hanno dovuto lasciare le loro case.\n\n"
            "«La sicurezza viene prima di tutto», ha detto Marco Bucci alla Repubblica. "
            "La procura ha aperto un’inchiesta per omicidio colposo. I danni ammontano a "
            "3,5 milioni di euro.\n\n"
            "Nel 2019 la società era stata condannata a una multa di 40.000 euro."
        ),
    ),
    "pt": (
        (
            "Incêndio num armazém do porto de Setúbal faz três mortos\n\n"
            "Três pessoas morreram na terça-feira à noite no incêndio de um armazém do "
            "porto de Setúbal, disseram os bombeiros na quarta-feira. Cerca de 2.500 "
            "moradores foram retirados.\n\n"
            "“Nunca vimos nada assim”, disse o presidente da câmara, André Martins. "
            "Segundo a agência Lusa, o armazém guardava baterias. Os prejuízos chegam a "
            "3,5 milhões de euros.\n\n"
            "O Ministério Público abriu um inquérito. A câmara vai debater novas regras "
            "em outubro."
        ),
        (
            "Três mortos em incêndio no porto de Setúbal\n\n"
            "Um incêndio num armazém do porto de Setúbal fez três mortos na terça-feira à"
            " noite. Perto de 1.800 moradores tiveram de deixar as suas casas.\n\n"
            "“A segurança está primeiro”, disse André Martins ao Expresso. O Ministério "
            "Público abriu um inquérito ao incêndio. Os prejuízos chegam a 3,5 milhões de"
            " euros.\n\n"
            "Em 2019 a empresa tinha sido condenada a uma multa de 40.000 euros."
        ),
    ),
}

UNKNOWN: Final[dict[str, tuple[str, ...]]] = {
    "fi": (
        (
            "Kolme kuoli varastopalossa Helsingissä\n\n"
            "Kolme ihmistä kuoli tiistai-iltana varastopalossa Helsingin satamassa, "
            "pelastuslaitos kertoi keskiviikkona. Noin 2 500 asukasta evakuoitiin "
            "kodeistaan.\n\n"
            "”Emme ole koskaan nähneet mitään tällaista”, sanoi pormestari. Poliisi "
            "tutkii palon syytä."
        ),
        (
            "Satamapalo vaati kolme uhria\n\n"
            "Helsingin sataman varastossa syttynyt palo vaati tiistaina kolme "
            "kuolonuhria. Noin 1 800 asukasta joutui lähtemään kodeistaan. Poliisi tutkii"
            " palon syytä."
        ),
    ),
    "ar": (
        (
            "مقتل ثلاثة أشخاص في حريق مستودع\n\n"
            "قتل ثلاثة أشخاص مساء الثلاثاء في حريق اندلع في مستودع بميناء الإسكندرية. "
            "وقالت الشرطة إن 2500 من السكان غادروا منازلهم.\n\n"
            "وقال المحافظ: «لم نر شيئا كهذا من قبل»."
        ),
        (
            "حريق في ميناء الإسكندرية\n\n"
            "اندلع حريق في مستودع بميناء الإسكندرية مساء الثلاثاء. وأسفر الحريق عن مقتل "
            "ثلاثة أشخاص."
        ),
    ),
    "zh": (
        (
            "上海仓库火灾致三人死亡\n\n"
            "周二晚，上海港一座仓库发生火灾，造成三人死亡。约2500名居民被疏散。消防部门周"
            "三表示，起火原因仍在调查中。"
        ),
        ("上海港火灾\n\n上海港一座仓库周二晚起火，三人死亡。市长说：“我们从未见过这样的事情。”"),
    ),
}
