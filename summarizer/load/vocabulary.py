"""Words that pages print around an article."""

from __future__ import annotations

from typing import Final


def words(rows: str) -> frozenset[str]:
    """Return the words of a text as a set."""
    return frozenset(rows.split())


# A line made of nothing but these and fillers is a control of the page ("Send to a friend", "Share
# on Facebook"), in whatever combination.
CONTROLS: Final = words(
    """
    share shares shared tweet tweets retweet pin post email e-mail mail send friend print printable
    printer version friendly facebook twitter x whatsapp linkedin pinterest reddit telegram tumblr
    instagram youtube flipboard messenger pocket copy link save bookmark listen play watch video
    audio photo photos gallery comment comments subscribe subscribed subscription newsletter
    newsletters sign signup login log register account menu home homepage search skip content main
    navigation close open back next previous top read reading min mins minute minutes more less show
    hide follow us advertisement advertisements ad ads sponsored advertise cookie cookies accept
    view views likes like font size text increase decrease toggle caption embed app download donate
    support contact about privacy terms loading please wait breaking news live updates
    teilen drucken merken senden kommentare kommentar anzeige werbung artikel vorlesen anhören
    suche startseite newsletter abonnieren weiterlesen empfehlen versenden
    partager imprimer envoyer ami commenter commentaires publicité lecture écouter accueil abonnez
    vous abonner enregistrer
    compartir imprimir enviar amigo comentarios publicidad escuchar guardar inicio suscribete
    condividi stampa invia amico commenti pubblicità ascolta salva abbonati
    compartilhar comentários publicidade ouvir salvar assine
    """
)
FILLERS: Final = words(
    """
    a an and as at by for from in of on or our per the this to up via with your story article page
    item it der die das den dem und auf mit zu le la les un une et sur par el los una y en por il
    lo gli e su da o com para
    """
)
