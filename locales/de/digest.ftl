# What stands in a channel each morning, and around papers everywhere.

digest-heading = Tägliche Papers · { $day }
digest-part = Tägliche Papers · { $day } · Teil { $part } von { $parts }
digest-late = { $duration } zu spät gepostet

window-day = gelistet am { $day }
window-days = gelistet { $from } – { $to }

digest-no-papers = keine neuen Papers
digest-papers = { $total ->
    [one] { $total } Paper
   *[other] { $total } Papers
}
digest-papers-shown = { $total ->
    [one] { $shown } von { $total } Paper
   *[other] { $shown } von { $total } Papers
}
digest-about = { $papers } zu { $topics }
digest-about-more = { $papers } zu { $topics } und { $more } mehr

digest-rising = 📈 im Aufwind: Upvotes seit gestern verdoppelt
digest-elsewhere = Ausführlich in einem anderen Kanal dieses Servers
digest-elsewhere-more = und { $count } mehr
digest-empty-feed-quiet = nichts Neues gelistet
digest-empty-nothing-matched = nichts Neues hat gepasst

# A look back at a week or month.
look-back-heading = Rückblick · { $day }
look-back-saved = Hier am meisten gemerkt
look-back-saved-times = { $count ->
    [one] einmal gemerkt
   *[other] { $count }-mal gemerkt
}

open-a-paper = Ein Paper öffnen …
digest-more = Mehr ({ $count })

feed-silent-since = Stand der Papers: { $day }, { $time } – seitdem hat Hugging Face nicht geantwortet.
feed-never-answered = Es gibt noch keine Papers: Hugging Face hat nicht geantwortet.

duration-minutes = { $minutes } min
duration-hours = { $hours } h
duration-hours-minutes = { $hours } h { $minutes } min

# The lines of a paper.
paper-matched = Treffer: { $topics }
paper-code = Code
paper-code-stars = Code ★ { $stars }
paper-listed = gelistet am { $day }
paper-published = veröffentlicht am { $day }
paper-comments = { $count ->
    [one] { $count } Kommentar
   *[other] { $count } Kommentare
}
paper-project = Projektseite

# Pages of papers.
list-untitled = Papers
list-papers = { $total ->
    [one] { $total } Paper
   *[other] { $total } Papers
}
list-papers-of = die ersten { $total } von { $of } Papers
list-page = Seite { $page } von { $pages }
list-previous = ◀ Zurück
list-next = Weiter ▶
share-here = Hier teilen
card-similar = Ähnliche
card-save = Merken
card-another = Noch eines

# Why a morning ended without its digest, or a channel can't be posted in. Each may follow a colon.
cause-not-running = der Bot lief nicht
cause-not-in-server = der Bot war nicht auf diesem Server
cause-too-late = mehr als 6 Stunden zu spät
cause-nothing-new = kein neues Paper hat gepasst
cause-no-answer = Discord hat nicht geantwortet
cause-history-hidden = ob gepostet wurde, lässt sich nicht sagen, weil ich den Nachrichtenverlauf des Kanals nicht lesen darf
cause-expired = der Digest konnte an seinem Tag nicht gesendet werden
cause-channel-gone = der Kanal wurde gelöscht; entferne seine Abos mit `/papers-admin unsubscribe`
cause-refused = Discord lässt mich dort nicht posten; was fehlt, zeigt `/papers-admin check`
cause-cannot-see = ich kann den Kanal nicht sehen; erlaube mir dort **Kanal ansehen**
cause-lacks-right = mir fehlt dort eine Berechtigung: Ich brauche **Kanal ansehen**, **Nachrichten senden**, **Links einbetten** und **Nachrichtenverlauf anzeigen**
cause-thread-archived = der Thread ist archiviert; öffne ihn wieder
cause-thread-locked = der Thread ist gesperrt; entsperre ihn
cause-wrong-kind = in einem solchen Kanal kann ich nicht posten; abonniere stattdessen einen Text-, Ankündigungs- oder Forenkanal oder einen Thread
cause-automod = AutoMod blockiert dort meine Posts; mach für mich eine Ausnahme
cause-own-fault = Discord lehnt meine Nachricht ab; das ist mein Fehler, der Betreiber findet ihn im Log
cause-restored = aus einem Backup wiederhergestellt; vielleicht wurde schon gepostet

alert-channel-trouble = Ich kann die täglichen Papers in { $channel } nicht posten: { $why }.
    Nichts geht verloren: Die Einstellungen bleiben, und die Papers warten bis zu einer Woche. Sobald es behoben ist, mache ich von selbst weiter; was ich sehe, zeigt `/papers-admin check` auf dem Server.
cause-direct-messages-closed = ich darf dir keine Direktnachrichten schicken; erlaube Direktnachrichten von Mitgliedern eines gemeinsamen Servers
cause-tag-wanted = das Forum verlangt für jeden Beitrag einen Tag und hat keinen, den ich vergeben darf; lege einen an
cause-paused = pausiert
cause-left-out = zu spät, und verspätete Digests werden hier ausgelassen
cause-late = zu spät, und verspätete Digests kommen hier mit dem nächsten
