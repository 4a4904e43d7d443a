"""What a page asks its reader to do: share, comment, subscribe. See ``sign``."""

from __future__ import annotations

from typing import Final

from summarizer.clean.sign import NETWORK, PIECE, sign

SHARE: Final = (
    sign(
        "share-bar",
        "send email mail forward recommend envoyer enviar invia senden",
        r"(?:send|e-?mail|forward|recommend)(?: this)?(?: (?:page|article|story|link))?"
        r" to (?:a |your )?friends?|e-?mail this(?: \w+)?|an (?:einen )?freunde? senden"
        r"|envoyer (?:[\u00e0a] un ami|par e-?mail)|enviar (?:a un amigo|a um amigo|por (?:e-?mail"
        r"|correo))"
        r"|invia (?:a un amico|per e-?mail)",
        how="whole",
    ),
    sign(
        "share-bar",
        "print printable printer druckversion druckansicht drucken imprimer imprimir imprimible"
        " stampa stampabile stampare imprimable impress\u00e3o",
        rf"print(?:able|er[- ]friendly)? (?:version|view|{PIECE})|print(?: this)?|(?:artikel "
        rf"|seite )?"
        r"drucken|druck(?:version|ansicht)|imprimer(?: l'article)?|version imprimable|imprimir"
        r"(?: (?:art[i\u00ed]culo|artigo))?|versi[\u00f3o]n (?:para imprimir|imprimible)"
        r"|vers\u00e3o para impress\u00e3o"
        r"|stampa(?:re)?(?: articolo| l'articolo)?|versione stampabile",
        how="whole",
    ),
    sign(
        "share-bar",
        "share sharing tweet teilen partager compartir condividi compartilhar partilhar compartilhe"
        " comparte condividere partagez",
        rf"(?:read or )?share (?:this(?: {PIECE})?|{PIECE}|all sharing options|options)\b.*|share"
        r"|tweet(?: this| it)?|(?:artikel |beitrag |jetzt )?teilen|partage[rz](?: (?:cet"
        r" |l')article)?|compart(?:ir|e)(?: (?:este art\u00edculo|esta noticia))?|condivid(?:i|ere)"
        r"(?: (?:l'|questo )articolo)?|(?:com)?partilh(?:ar|e)|compartilh(?:ar|e)(?: (?:esta"
        r" not\u00edcia|este artigo))?",
        how="whole",
        most=40,
    ),
    sign(
        "share-bar",
        "share teilen partager partagez compartir comparte condividi condividere compartilhar"
        " compartilhe partilhar",
        r"(?:(?:share|teilen|partage[rz]|compart(?:ir|e)|condivid(?:i|ere)|(?:com)?partilh(?:ar|e))"
        rf" (?:(?:this )?(?:on|via|by|with)|auf|per|sur|par|en|por|su|no) {NETWORK}\b.{{0,80}})",
        how="whole",
    ),
    sign(
        "share-bar",
        "click views shares likes like copy gift save listen bookmark text font size embed merken"
        " enregistrer guardar salva autoplay",
        rf"click to (?:share|print|e-?mail)\b.*|[\d,.]+[km]? (?:views|shares|likes|retweets)|like"
        rf" this|copy (?:this )?(?:link|code|url)(?: to \w+)?|gift {PIECE}|(?:save|bookmark)(?:"
        rf" {PIECE}| for later)"
        rf"|save|listen to {PIECE}|(?:text|font) size|artikel merken|enregistrer l'article|guardar"
        rf" art\u00edculo"
        rf"|salva articolo|embed .*(?:autoplay|copy this code).*",
        how="whole",
        most=40,
    ),
    sign(
        "share-bar",
        "facebook twitter whatsapp linkedin reddit pinterest telegram flipboard email",
        rf"(?:(?:share|tweet|play|print|pin|post|follow|like|link|copy|save|comments?"
        rf"|\d{{1,6}}[km]?(?!\d)|on|via)[\s|/,]*"
        rf"|{NETWORK}[\s|/,]*)+",
        how="whole",
        most=16,
        flags="o",
    ),
)

COMMENTS: Final = (
    sign(
        "comment-form",
        "reply comment comments conversation discussion kommentar kommentare kommentieren"
        " commentaire"
        " commentaires comentario comentarios coment\u00e1rio coment\u00e1rios commento commenti"
        " commenta r\u00e9agir"
        " comentar comente",
        r"(?:leave|post|add|write|submit|make|cancel|view|show|see|read|load|hide|be the first to"
        r"|log ?in to"
        r"|join(?: in)?|sign in to|have your say|start|jump to)(?: (?:a|an|the|all|your|more|new"
        r"|my|to|first|\d+))*"
        r" (?:reply|replies|comments?|conversation|discussion)(?: (?:here|below|now|on this \w+))?"
        r"|(?:no|view|show) comments|(?:\d+ )?comments?(?: \(?\d+\)?| (?:are )?closed| off)?"
        r"|(?:einen"
        r" )?kommentar"
        r"(?:e)?(?: (?:schreiben|verfassen|hinzuf\u00fcgen|abgeben|lesen|anzeigen|hinterlassen"
        r"|absenden))?"
        r"|schreiben? sie (?:einen|ihren) kommentar|(?:laisse[rz]|ajoute[rz]|\u00e9cri(?:re|vez)"
        r"|poste[rz]|publie[rz])"
        r" (?:un|votre) commentaire|(?:lire|voir|\d+) (?:les )?commentaires|r\u00e9agir(?: \u00e0"
        r" cet article)?"
        r"|(?:deja|dejar|escribe|escribir|a\u00f1ad(?:e|ir)|publica|ver|env\u00eda)(?: (?:un|tu|su"
        r"|los|el))?"
        r" (?:comentarios?|respuesta)|(?:lascia|scrivi|aggiungi|inserisci|invia|leggi|vedi)(?:"
        r" (?:un|il tuo|i))?"
        r" comment[oi]|(?:deix[ea]r?|escrev[ae]r?|adicion(?:ar|e)|envi(?:ar|e)|ver|fa\u00e7a)(?:"
        r" (?:um|o seu|seu|os))?"
        r" coment\u00e1rios?",
        how="whole",
        most=10,
    ),
    sign(
        "comment-form",
        "think comments enter type fill required fields published publish eingeben ausf\u00fcllen"
        " saisissez entrez"
        " introduzca introduce inserisci insira digite logged login ver\u00f6ffentlicht"
        " publi\u00e9e publicada"
        " pubblicato publicado browser",
        r"tell us what you think\b.{0,40}|let us know (?:what you think )?in the comments\b.*"
        r"|please (?:enter|type|fill(?: in| out)?|provide) (?:your|a|the|an)\b.*|enter your"
        r" (?:comment|name|e-?mail|website|"
        r"message|text).*|type your (?:comment|name|message|reply).*|your e-?mail(?: address)?"
        r" will not be published.*"
        r"|(?:all )?(?:required )?fields (?:are )?(?:marked|required).*|you must be (?:logged"
        r"|signed) in to .*"
        r"|you have entered an incorrect .*|save my (?:name|e-?mail).*|bitte .*(?:eingeben"
        r"|ausf\u00fcllen)"
        r"|(?:ihre|deine) e-?mail-?(?:adresse)? .*nicht ver\u00f6ffentlicht.*|(?:veuillez"
        r" )?(?:saisissez|saisir|entrez|entrer)"
        r" votre .*|votre (?:adresse )?e-?mail .*ne sera pas publi\u00e9e?.*|(?:por favor,?"
        r" )?(?:introdu(?:zca|ce)"
        r"|ingrese|escriba) (?:tu|su) .*|tu (?:direcci\u00f3n de )?(?:correo|e-?mail) .*no"
        r" ser\u00e1 publicad[oa].*"
        r"|(?:per favore,? )?inserisci (?:il tuo|la tua|qui) .*|il tuo indirizzo e-?mail non"
        r" sar\u00e0 pubblicato.*"
        r"|(?:por favor,? )?(?:insira|digite) (?:o |a )?seu .*|o seu (?:endere\u00e7o de )?e-?mail"
        r" n\u00e3o ser\u00e1 publicado.*",
        how="whole",
        most=26,
    ),
    sign(
        "comment-form",
        "name email website nachname commento nome nom nombre",
        r"(?:name|e-?mail(?: address)?|website|comment|nome|nom|nombre|sito web|site web)(?: ?\*|"
        r" ?\(required\))",
        how="whole",
        most=4,
    ),
)

NEWSLETTER: Final = (
    sign(
        "newsletter",
        "subscribe unsubscribe sign",
        r"sign up(?: (?:now|today|here|free|for free))?|(?:please )?(?:un)?subscribe(?: (?:now"
        r"|today|here|free|for free|for more))?"
        r"|(?:please |click here to )?subscribe (?:to|for) .*(?:updates?|newsletters?|channel"
        r"|podcasts?|feed|alerts?|news|e-?mails?"
        r"|preferences|mailing list|unlimited|access|print|digital|youtube|magazine|edition).*"
        r"|subscribe to [^.]{2,40} on (?:youtube|apple podcasts|spotify|itunes|google).*",
        how="whole",
        most=30,
    ),
    sign(
        "newsletter",
        "sign signup register join get receive delivered download catch listen newsletter inbox"
        " app podcast"
        " visit homepage newsletters",
        r"(?:please |click (?:here )?to |tap (?:here )?to |want more\W+|looking for more\W+|you"
        r" can )?"
        r"(?:sign[- ]?up|register|join|get|receive|download|subscribe|try|install|enter your"
        r" e-?mail)\b.{0,160}?\b"
        r"(?:newsletters?|inbox|mailing list|e-?mail (?:alerts|updates)|(?:breaking )?news alerts?"
        r"|push notifications|(?:news|mobile"
        r"|free|our|tv|[A-Z]\w+) app|app store|playlist)\b.*|.{0,60}\bnewsletter sign[- ]?up\b.*"
        r"|catch up on .{0,90}\bpodcast\b.*|listen to .{0,60}\b(?:our|this|the)"
        r" .{0,40}\bpodcast\b.*"
        r"|(?=.*\b(?:newsletters?|subscri\w+|sign(?:ed|ing)?[- ]?up|deliver\w*|daily|weekly"
        r"|weekdays?|every"
        r" (?:day|morning|week)|breaking|latest|news)\b).{0,160}\b(?:to|in|into) your inbox\b.*"
        r"|(?:let|have) our news meet .*"
        r"|visit .{2,60}\b(?:homepage|website|site|page) for more\b.*|.{0,160}\bsign up(?: for"
        r" free)? (?:here|now|today|free|below)\W*",
        how="whole",
        most=60,
    ),
    sign(
        "newsletter",
        "click tap app newsletter briefing",
        r"(?:click|tap) (?:here|below|now|on the link)\b.{0,140}|(?-i:CLICK|TAP) .{3,140}|get the"
        r" .{1,40} app"
        r"|.{0,160}[.?!] (?:click|tap) here\b[^.]{0,100}|stay (?:up to date|informed"
        r"|updated)\b.{0,60}\b(?:app|newsletter|briefing)\b.{0,40}",
        how="whole",
        most=40,
    ),
    sign(
        "newsletter",
        "coverage",
        r"follow .{2,40}\bcoverage\b.*https?:.*|full coverage(?: (?:of|on) .*|: .*)?|for (?:the"
        r" latest|full coverage|more(?: \w+)?(?:"
        r" coverage| news| stories)?)"
        r" (?:on|of|about) .{2,60}(?::|visit|go to|click|see|follow|check out).*|for (?:continuing"
        r"|complete|more|full) coverage.*",
        how="whole",
        most=24,
    ),
    sign(
        "newsletter",
        "latest",
        r"for the latest (?:on|news|in|about)\b.*(?:https?:|www\.|visit|click|follow).*|(?:get"
        r"|read|see) (?:all )?the latest"
        r" (?:news|on|updates|stories)\b.*(?:here|inbox|\.com|https?:).*",
        how="whole",
        most=30,
    ),
    sign(
        "newsletter",
        "follow like reach contact send tips tip question questions story ideas",
        rf"(?:follow|like|find|join) (?:us|.{{2,60}}?) on (?:{NETWORK}(?:,? (?:and |or )?)?)+(?:["
        rf" :].{{0,80}})?"
        r"|send (?:us )?(?:a |your |an? e-?mail |news )?(?:tips?|questions|comments|feedback|story"
        r" ideas|stories)(?: to\b.*|:.*)?"
        r"|send (?:us )?(?:a |your )?(?:tips?|questions|comments|feedback|story ideas|stories)"
        r" (?:us|here|to .*)"
        r"|send a tip to .*|(?:have|got) a (?:news |story )?(?:tip"
        r"|question)\b.{0,40}\?.*\b(?:contact"
        r"|e-?mail|send|let us|write|call|submit)\b.*",
        how="whole",
        most=20,
    ),
    sign(
        "newsletter",
        "newsletter newsletters abonnieren abonnez inscrivez suscr\u00edbete suscr\u00edbase"
        " iscriviti inscreva assine"
        " abonner anmelden s\u00edguenos s\u00edganos seguici sigue suivez segui siga folgen"
        " abbonati s'abonner herunterladen"
        " t\u00e9l\u00e9chargez descarga"
        " scarica baixe registrieren",
        r"(?:jetzt |hier |unseren? |zum |den )*(?:newsletter|app)\b.{0,40}\b(?:abonnieren|anmelden"
        r"|bestellen|herunterladen)\b.*"
        r"|(?:jetzt |hier )(?:abonnieren|anmelden|registrieren)|folgen sie uns\b.*|(?:abonnez"
        r"|inscrivez)-vous\b.*|s'abonner(?: \u00e0 .{0,30}newsletters?| maintenant)?"
        r"|suivez-nous\b.*|t\u00e9l\u00e9chargez (?:l'|notre )app.*|suscr\u00edb(?:ete|ase)\b.*"
        r"|s\u00edgu(?:e|a)nos\b.*"
        r"|(?:descarga|baixe|scarica) (?:la |nuestra |o |nosso |l'|la nostra )*app.*|(?:iscriviti"
        r"|abbonati) (?:ora|subito|qui|alla?|al nostro)\b.*|iscriviti"
        r"|(?:segui|seguici)(?:ci)? su\b.*|(?:inscreva-se\b|assine (?:j\u00e1|agora|a newsletter"
        r"|nossa|a nossa)\b).*|siga-nos\b.*|(?:newsletter"
        r"|newsletters)",
        how="whole",
        most=26,
    ),
    sign(
        "newsletter",
        "newsletters newsletter preferences",
        r"(?:manage|change|update|edit|daily|sign up for) .{0,30}(?:newsletters?|preferences)(?:"
        r" .{0,40})?",
        how="whole",
        most=12,
    ),
    sign(
        "newsletter",
        "affected emailing email whatsapp experience haveyoursay ways contact",
        r"have you been affected by .*|(?:you can )?share your (?:experiences?|story|views"
        r"|thoughts) .*(?:@|e-?mail|whatsapp|here).*"
        r"|please include a contact number .*|you can also contact us .*",
        how="whole",
        most=50,
    ),
)
