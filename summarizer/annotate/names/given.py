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
