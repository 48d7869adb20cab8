# `/papers follow`, `/papers timezone`, and what members think of a digest's papers.

# “every day at 08:00 (Europe/Berlin)”
follow-when = { $days } um { $time } ({ $zone })
follow-when-weekly = einmal pro Woche, { $day } um { $time } ({ $zone })

follow-added = Du folgst jetzt **{ $topic }**: { $meaning }. Dein Digest kommt per Direktnachricht: { $when }. `/papers follow schedule` ändert das.
follow-first = Der erste kommt { $moment } ({ $from_now }).
follow-zone-of-language = Die Zeitzone { $zone } habe ich aus deiner Sprache geschlossen; `/papers timezone` setzt eine andere.
follow-zone-of-server = Die Zeitzone { $zone } habe ich von diesem Server übernommen; `/papers timezone` setzt eine andere.
follow-zone-unknown = Ich weiß nicht, wo du lebst, und rechne in UTC; `/papers timezone` setzt deine Zeitzone.
follow-already = Du folgst **{ $topic }** schon. `/papers follow list` zeigt, wann es kommt.
follow-full = Du folgst { $limit } Dingen, mehr geht nicht. `/papers follow remove` schafft Platz.
follow-nothing-named = Sag, wem oder was du folgen willst: einen Namen oder ein paar Wörter.

# By direct message, when somebody follows something for the first time, and when their messages were closed.
follow-hello = Hallo! Hier kommen deine Paper-Digests an. `/papers follow list` zeigt, wem du folgst und wann es kommt; `/papers follow remove` beendet es.
follow-hello-again = Deine Paper-Digests kommen wieder hier an.
follow-messages-closed = Discord lässt mich dir nicht schreiben, deshalb folgst du nichts Neuem. Öffne das Menü des Servers → **Datenschutzeinstellungen** → erlaube **Direktnachrichten**, oder füge mich zu deinen eigenen Apps hinzu; dann versuch es noch einmal.
follow-still-closed = Deine Digests haben dich nicht erreicht: Discord lässt mich dir nicht schreiben, und nach drei Versuchen höre ich auf. Öffne das Menü des Servers → **Datenschutzeinstellungen** → erlaube **Direktnachrichten**, oder füge mich zu deinen eigenen Apps hinzu; dann führe diesen Befehl noch einmal aus.
follow-comes-again = Deine Digests hatten dich nicht erreicht, weil deine Direktnachrichten geschlossen waren. Sie kommen wieder.

follow-list = Dein Digest kommt per Direktnachricht: { $when }. Darin:
follow-list-entry = - **{ $topic }** – { $meaning }
follow-nothing-yet = Du folgst noch nichts. `/papers follow add kind:topic value:diffusion` bringt dir Papers per Direktnachricht.

follow-removed = Du folgst **{ $topic }** nicht mehr.
follow-removed-last = Du folgst **{ $topic }** nicht mehr. Das war alles: Es kommt kein Digest mehr. `/papers privacy delete` löscht, was sonst noch über dich gespeichert ist.
follow-not-followed = Du folgst nichts mit diesem Namen. Wähle etwas aus der Liste, die sich beim Tippen öffnet, oder sieh in `/papers follow list` nach.
follow-undo = Rückgängig
follow-again = Du folgst **{ $topic }** wieder.
follow-too-late = Das lässt sich nicht mehr rückgängig machen. `/papers follow add` folgt ihm wieder.

follow-schedule-changed = Dein Digest kommt ab jetzt { $new }. Bisher kam er { $old }.
follow-schedule-kept = Dein Digest kommt { $when }.
follow-day-is-weekly = Ein Tag gehört zu einem wöchentlichen Digest. Lass `day` weg, oder wähle `deliver:weekly`.

# On the card of a digest's paper.
feedback-not-for-us = Nichts für uns
feedback-not-for-me = Nichts für mich
feedback-noted = Vermerkt: **{ $title }** ist nichts für dich. Es zählt einmal und ohne deinen Namen; drück noch einmal, um es zurückzunehmen.
feedback-taken-back = Zurückgenommen: **{ $title }** zählt nicht mehr.
feedback-save-taken-back = Zurückgenommen: **{ $title }** steht nicht mehr in deiner Liste und zählt nicht mehr.
feedback-higher-here = Papers zu { $topics } stehen in den Digests dieses Kanals ab jetzt etwas weiter oben.
feedback-higher-for-you = Papers zu { $topics } stehen in deinen Digests ab jetzt etwas weiter oben.
feedback-lower-here = Papers zu { $topics } stehen in den Digests dieses Kanals ab jetzt etwas weiter unten.
feedback-lower-for-you = Papers zu { $topics } stehen in deinen Digests ab jetzt etwas weiter unten.
feedback-of-no-topic = An der Reihenfolge ändert das nichts: Das Thema, das es brachte, gehört nicht mehr zu diesem Digest.
feedback-channel-unknown = Den Kanal dieses Digests kenne ich nicht mehr, deshalb wurde nichts gezählt.
