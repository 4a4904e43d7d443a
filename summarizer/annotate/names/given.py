"""Common given names and the sex they are usually borne by, as evidence for kind and pronouns."""

from __future__ import annotations

from typing import Final

from summarizer.annotate.names.wordlist import word_set

MEN: Final = word_set(
    "aaron abdul abdullah abraham adam adel ahmad ahmed alan albert alberto alejandro"
    " alessandro alex alexander alexandre alfred ali allen amir anderson andre andrea andreas"
    " andrew andy angelo anthony antoine antonio antónio arthur ashraf barack bashar ben"
    " benjamin bernard bernie bill billy bob bobby boris brad bradley brandon brendan brett"
    " brian bruce bruno carl carlo carlos chad charles charlie chris christian christoph"
    " christopher chuck clarence claude colin craig cyril dan daniel darren dave david dean"
    " dennis derek devin diego dirk dmitry dominic don donald doug douglas dwight earl ed"
    " eddie edgar eduardo edward emmanuel enrique eric ernest ethan eugene evan fabian felix"
    " fernando francesco francis francisco françois frank franz fred frederick friedrich gary"
    " gavin geoffrey george georges gerald gerard gerhard giovanni giuseppe glen glenn gordon"
    " graham greg gregory guillermo guy hamdi hamid hans harold harry harvey hasan hassan"
    " heinz helmut henri henry herbert herman howard hugh hugo hussein ian ibrahim igor imran"
    " isaac ismail ivan jack jacob jacques jake jamal james jason javier jay jean jeff jeffrey"
    " jens jeremy jerome jerry jesse jesus jim jimmy joao joão joe joel johannes john johnny"
    " jon jonathan jorge jose joseph josé josh joshua juan julian julio jürgen justin karim"
    " karl keith ken kenneth kevin khalid klaus kurt kyle lance larry lars laurent lawrence"
    " lee leo leon leonard leonardo lewis lindsey logan lorenzo louis luca lucas ludwig luigi"
    " luis luiz luke mahmoud malcolm manuel marc marcel marco marcos marcus mario mark markus"
    " martin marvin mateo matt matteo matthew matthias maurice max michael michel miguel mike"
    " mikhail mitch mitt mohamed mohammad mohammed moustafa muhammad mustafa narendra nathan"
    " neil newt nicholas nick nicolas nigel noah norman olaf oliver omar oscar otto pablo"
    " paolo pascal patrick paul pedro pete peter phil philip philippe phillip pierre piers"
    " pietro qasem qassem rafael ralph ramzy randy raul raymond reza ricardo richard rick rob"
    " robert roberto robin rodney roger roland roman ron ronald ross roy rudolf rudy russell"
    " ryan sadiq salman sam samuel santiago saul scot scott sean sebastian seth sergei sergey"
    " sergio shane shawn sidney silvio simon spencer stefan stephen steve steven stuart tariq"
    " ted terry theodore thomas tim timothy tobias todd tom tommy tony travis trevor tyler"
    " victor viktor vincent vladimir volodymyr walter warren wayne werner wilhelm will william"
    " wolfgang xavier yasser yusuf yves zachary"
    " achim alexej andrej armin axel bernd björn christoph claus detlef dietmar eckart"
    " egon erich ernst erwin florian friedhelm georg gerd gernot gregor günter günther guido gustav"
    " hannes hans-georg harald hartmut heiko heiner helge hendrik henning herbert holger horst"
    " hubert hubertus ingo jan-marco joachim jochen jonas jörg karl-heinz karsten kersten konrad"
    " lothar"
    " manfred markus norbert oskar peer philipp rainer ralf reiner reinhard reinhold rolf rüdiger"
    " siegfried sigmar stefan steffen sven thilo thorsten torsten udo ulf ulrich uwe volker"
    " werner wilfried winfried winfried ole malte anton"
    " adrien alain aurélien bastien benoît bertrand brice bruno cédric cyril damien denis didier"
    " éric fabien fabrice florent franck françois-xavier frédéric gaspard gérald gérard gilles"
    " guillaume hervé jean-luc jean-marc jean-michel jean-pierre jean-yves jérôme julien lionel"
    " loïc ludovic manuel mathieu maxime mickaël nicolas olivier pap pierre-yves régis rémi rémy"
    " renaud sébastien serge sylvain thibault thierry valéry xavier yannick"
    " adolfo agustín alejandro alfonso álvaro andrés ángel antonio aurelio baltasar borja césar"
    " cristóbal emiliano ernesto esteban evo félix fernando gabriel gerardo gonzalo gustavo"
    " héctor ignacio iñaki íñigo jaime jesús joaquín jordi josep juanma julián lluís luís martín"
    " mauricio máximo nayib nicolás oriol óscar pere quim ramón raúl ricardo rodrigo salvador"
    " santiago sebastián sergio tomás unai vicente víctor pepe"
    " achille adriano alberto aldo alfonso angelo beppe bruno carlo claudio corrado dario"
    " davide domenico edoardo elio emanuele emilio enrico enzo ettore fabio fabrizio federico"
    " filippo flavio franco giacomo giancarlo gianfranco gianni gilberto gino giorgio"
    " giuliano giulio guglielmo ignazio ivan luciano luigi massimo matteo maurizio mauro michele"
    " nello paolo pier piero raffaele renato riccardo roberto salvatore sandro sergio stefano"
    " tommaso ugo umberto valerio vincenzo vito vittorio walter"
    " aécio afonso alexandre aloizio andré aníbal ciro cristiano eduardo fernando flávio geraldo"
    " gilmar guilherme hamilton henrique jair joaquim joão jorge josé leandro lindbergh luís luiz"
    " marcelo márcio mário maurício michel miguel nuno paulo pedro rafael  renan ricardo"
    " roberto rodrigo romeu rui simão tarcísio tiago vítor wellington"
)
WOMEN: Final = word_set(
    "abigail adriana agnes aisha alexandra alice alicia alison amanda amber amy ana andrea"
    " angela angelina anita ann anna anne annegret annette antonia ashley audrey barbara"
    " beatrice beatriz bernadette beth betty beverly brenda bridget brigitte camila camilla"
    " carly carmen carol carolina caroline carolyn catherine cathy cecilia charlotte chelsea"
    " cheryl chiara christina christine cindy claire clara claudia condoleezza connie courtney"
    " cristina crystal cynthia daniela danielle dawn deborah debra denise diana diane dianne"
    " donna dorothy elaine eleanor elena elisabeth elizabeth ellen emily emma erika erin"
    " esther eva evelyn fatima fiona florence frances francesca gabriela gail gina giorgia"
    " giulia gloria grace greta gretchen haley hannah heather heidi helen helena hillary holly"
    " huma ilhan ines ingrid irene iris isabel isabella ivana ivanka jacinda jackie jacqueline"
    " jan jane janet janice jean jeanne jen jennifer jenny jessica jill joan joanna jody josephine"
    " joy joyce juana judith judy julia juliana julie kaitlyn kamala karen karin kate"
    " katherine kathleen kathryn kathy katie katrina kayleigh kellyanne kelly kim kimberly"
    " kirsten laila laura lauren leah leila leslie liliana lillian linda lisa liz loretta lori"
    " louise lucia lucy lydia lynn madeleine madison maggie margaret maria mariana marie"
    " marilyn marina marine marjorie martha mary maya megan meghan melania melissa mercedes"
    " mia michelle miriam molly monica myriam nadia nancy naomi natalia natalie natasha nicola"
    " nicole nikki nina nora norma olga olivia olivia oprah pamela patricia patrizia patty"
    " paula pauline peggy petra phyllis rachel raquel rebecca regina renata renee rhonda rita"
    " roberta rosa rose roseanne ruth sabine sally samantha sandra sara sarah sharon sheila"
    " shirley silvia simone sofia sonia sophia sophie stacey stacy stephanie sue susan susanne"
    " suzanne sylvia sylvie tamara tammy tara tatiana teresa terri theresa therese tiffany"
    " tina tracy tulsi ursula valentina valerie vanessa vera verónica veronica victoria"
    " virginia vivian wendy whitney yasmin yvonne zainab"
    " aydan annalena anneliese anja anke antje bärbel birgit britta cornelia dagmar doris dorothee"
    " elke franziska frauke gabriele gerda gesine gisela hannelore heike hildegard ilse jutta karin"
    " katarina katja katrin kerstin klara manuela malu marlene martina maren nancy ricarda saskia"
    " sahra sigrid silke svenja svea ulrike ursel uta ute waltraud"
    " agnès amélie anne-marie aurélie aurore béatrice bérangère brigitte cécile céline chantal"
    " christiane christelle clémentine corinne danièle delphine édith éléonore élisabeth"
    " élodie émilie fabienne françoise gabrielle geneviève ghislaine hélène isabelle jacqueline"
    " joëlle julie karine laurence léa ludivine manon marielle marine marion marlène mathilde"
    " mireille monique muriel nathalie noémie pascale rachida roselyne ségolène sandrine sylvie"
    " valérie véronique violette yaël"
    " adela alejandra ángela ángeles begoña blanca carlota claudia consuelo cristina dolores"
    " elvira esperanza estela gloria inés inmaculada irene isabel josefa lourdes luisa macarena"
    " maite manuela margarita marisa maría mercedes meritxell mónica nadia nuria paloma pilar"
    " raquel"
    " rita rocío rosario soledad susana teresa verónica xiomara yolanda"
    " alessandra alessia anna antonella arianna beatrice carla caterina cecilia chiara cinzia"
    " daniela debora donatella elena eleonora elly elisa emanuela emma erika federica flavia"
    " francesca gabriella giovanna giuliana giulia giorgia ilaria isabella laura letizia licia"
    " loredana lorena lucrezia luisa mara margherita maria mariastella marta michela milena monica"
    " nicoletta ornella paola patrizia raffaella roberta rosy sara serena silvia simona stefania"
    " teresa valentina vittoria virginia"
    " alexandra ana assunção benedita carla catarina cármen cristina damares dilma edite fernanda"
    " fátima gleisi graça inês isabel janja joana juliana leonor luísa luciana manuela mara mariana"
    " marina marisa michelle mónica patrícia raquel regina rosa rosângela simone sónia teresa"
)
# Short and full forms of one given name; each line is one name.
_SHORT_FORMS: Final = (
    "joe joseph josef joey",
    "bill william will billy",
    "bob robert rob bobby",
    "jim james jimmy jamie",
    "mike michael mick",
    "tom thomas tommy",
    "dave david",
    "dan daniel danny",
    "ben benjamin",
    "chris christopher",
    "jen jennifer jenny",
    "liz elizabeth beth lizzie",
    "kate katherine catherine kathy cathy katie",
    "steve steven stephen",
    "ted theodore edward ed",
    "tony anthony antony",
    "rick richard dick ricky",
    "ron ronald",
    "don donald",
    "matt matthew",
    "nick nicholas",
    "sam samuel",
    "tim timothy",
    "jeff jeffrey geoffrey",
    "greg gregory",
    "andy andrew",
    "alex alexander alexandra alexandre",
    "pete peter",
    "phil philip phillip",
    "ken kenneth",
    "larry lawrence",
    "chuck charles charlie",
    "jack john johnny jon",
    "bernie bernard",
    "mitch mitchell",
    "vlad vladimir",
    "sue susan",
    "deb deborah debra",
    "josh joshua",
    "doug douglas",
    "ray raymond",
    "fred frederick",
    "gabe gabriel",
    "abe abraham",
    "pat patrick patricia",
)
SHORT_FORMS: Final[dict[str, int]] = {
    form: number for number, line in enumerate(_SHORT_FORMS) for form in line.split()
}
