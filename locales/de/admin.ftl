# What `/papers-admin` answers.

# When a channel's next digest comes.
next-post = Nächster Post: { $moment } ({ $from_now }).
next-post-today = Der heutige Digest kommt innerhalb einer Minute, falls es Neues gibt. { $next }
next-post-today-feed-late = Der heutige Digest kommt, sobald Hugging Face wieder antwortet, falls es Neues gibt. { $next }
next-post-none-before = { $next } Der letzte Post kam nicht durch, deshalb wird vor { $moment } keiner versucht; mehr sagt `/papers-admin check`.
next-post-not-again = { $next } Ein Digest, der heute schon gepostet wurde, wird nicht noch einmal gepostet.
next-post-moved = Der heutige Digest von { $channels } ist noch nicht gepostet: Er kommt innerhalb einer Minute, falls es Neues gibt. { $next }
next-post-moved-feed-late = Der heutige Digest von { $channels } ist noch nicht gepostet: Er kommt, sobald Hugging Face wieder antwortet, falls es Neues gibt. { $next }
next-post-channels-and-more = { $channels } und { $more } mehr
next-post-no-subscription = { $channel } hat noch kein Abo. Fang mit `/papers-admin subscribe` an.

# What is wrong with a channel.
trouble-tried-again = ⚠ Seit { $since } kommt kein Post durch: { $why }. Ich versuche es { $next_try } noch einmal.
trouble-tried-with-next = ⚠ Seit { $since } kommt kein Post durch: { $why }. Ich versuche es mit dem nächsten Digest noch einmal.

# Buttons

# subscribe
subscribe-done =
    { $channel } hat jetzt **{ $topic }** abonniert: { $meaning }.
    { $next }
    Sieh es dir jetzt an mit `/papers-admin preview`, oder poste es mit `/papers-admin post-now`.
subscribe-already = { $channel } hat **{ $topic }** schon abonniert. Nichts wurde geändert; siehe `/papers-admin list`.
subscribe-channel-full = Dieser Kanal hat { $limit } von { $limit } Abos. Fass Themen mit OR zusammen, oder entferne eines mit `/papers-admin unsubscribe`.
subscribe-server-full = Dieser Server hat { $limit } von { $limit } Abos. Fass Themen mit OR zusammen, oder entferne eines mit `/papers-admin unsubscribe`.

# How much a topic brings.

# Which subscription is meant.

# unsubscribe and undo
unsubscribe-done = { $channel } bekommt **{ $topic }** nicht mehr. Rückgängig: dort `/papers-admin subscribe topic:{ $topic }`; nichts wird doppelt gepostet.
unsubscribe-removed-already = Dieses Abo wurde schon entfernt.

# edit

# pause and resume

# list
admin-list-nothing = Noch hat kein Kanal etwas abonniert. Fang mit `/papers-admin subscribe` an.
admin-list-nothing-in-channel = { $channel } hat noch nichts abonniert. Fang mit `/papers-admin subscribe` an.
admin-list-strict = streng
admin-list-wide = weit
admin-list-min-upvotes = ab ▲ { $upvotes }
admin-list-cut = … und mehr: Nenne einen `channel`.

# explain

# topic

# history
history-heading = { $days ->
    [one] **Zustellungen dieses Servers** am letzten Tag, die neueste zuerst
   *[other] **Zustellungen dieses Servers** in den letzten { $days } Tagen, die neueste zuerst
}
history-heading-of-channel = { $days ->
    [one] **Zustellungen in { $channel }** am letzten Tag, die neueste zuerst
   *[other] **Zustellungen in { $channel }** in den letzten { $days } Tagen, die neueste zuerst
}
history-nothing-planned = Nichts ist geplant: Es gibt kein Abo. Fang mit `/papers-admin subscribe` an.
history-no-morning = In dieser Zeit war noch keine Zustellung fällig.
history-cut = … und ältere: Frag nach weniger `days`, oder nenne einen `channel`.
# What became of a morning stands behind its day.
history-being-posted = wird gerade gepostet
history-waiting = wartet: { $why }; nächster Versuch { $next_try }
history-waiting-soon = wartet: { $why }; nächster Versuch innerhalb einer Minute
history-empty = nichts Neues: nichts wurde gepostet
history-folded = auf den nächsten Morgen verschoben: { $why }
history-failed = aufgegeben: { $why }; was nicht gepostet wurde, kommt mit dem nächsten
history-skipped = ausgelassen: { $why }; die Papers warten
history-cause-unknown = die Ursache wurde nicht vermerkt
history-posted = gepostet { $time }
history-posted-by-hand = noch einmal von Hand gepostet { $time }
history-posted-late = { $posted }, { $duration } zu spät
history-posted-link = { $posted }: { $link }
history-posted-deleted = { $posted }, inzwischen gelöscht

# check
check-heading = **Prüfung von { $channel }**
check-rights = ✅ Rechte: { $rights }
check-rights-lacking = ❌ Rechte: { $hindrance }
check-subscriptions = ✅ Abos: { $topics }
check-subscriptions-and-more = ✅ Abos: { $topics } · { $more } mehr
check-subscriptions-none = ❌ Abos: keine; fang mit `/papers-admin subscribe` an
check-schedule = ✅ Zeitplan: { $days } um { $time } ({ $zone }). { $next }
check-papers = ✅ Papers: { $age }
check-papers-late = ⚠ Papers: { $age }
check-test-message = Das ist ein Test, um den ein Admin gebeten hat: Ich kann hier posten, und so kommen auch die täglichen Papers. Diese Nachricht darf gelöscht werden.
check-test-posted = ✅ Testnachricht: gepostet
check-test-failed = ❌ Testnachricht: { $why }
check-test-not-taken = Discord hat sie nicht angenommen
check-posts = ✅ Posts: kein Fehler vermerkt
check-posts-tried-at-once = ⚠ Seit { $since } kam kein Post durch: { $why }. Jetzt sehe ich kein Problem und versuche es sofort noch einmal.
check-posts-given-up = ⚠ Seit { $since } kam kein Post durch: { $why }. Jetzt sehe ich kein Problem. Der heutige Digest wurde aufgegeben: `/papers-admin post-now` postet ihn, sonst kommen seine Papers mit dem nächsten.

# preview
preview-nothing-new = Nichts Neues für { $channel }: Kein Paper, das der Kanal nicht schon hatte, hat gepasst ({ $window }).

# post-now
post-now-done = Gepostet: { $link }
post-now-already = Der heutige Digest von { $channel } wurde schon gepostet: { $link }. Um ihn noch einmal zu posten, setz `again:true` dazu.
post-now-see-channel = siehe { $channel }
post-now-under-way = Der heutige Digest von { $channel } wird gerade gepostet. Wenn er nicht erscheint, hat Discord Probleme; ich versuche es weiter.
post-now-too-soon = Bitte erst { $from_now } wieder: In diesem Kanal wurde gerade eben von Hand gepostet.
post-now-nothing-new = Nichts Neues für { $channel }: Kein Paper, das der Kanal nicht schon hatte, hat gepasst. Nichts wurde gepostet.
post-now-waiting = Discord antwortet gerade nicht. Ich versuche weiter, den Digest in { $channel } zu posten.
post-now-failed = Ich konnte in { $channel } nicht posten: { $why }. Behebe das, dann versuch es noch einmal.
post-now-not-taken = Discord hat den Digest nicht angenommen

# config
config-shown =
    Zeitzone: **{ $zone }** (jetzt { $now })
    Uhrzeit: **{ $time }**
    Tage: **{ $days }**
    { $alerts }
    { $next }
    Ändere sie mit `/papers-admin config timezone`, `time`, `days` und `alerts`.
config-alerts-in-channel = Warnungen: in { $channel }
config-alerts-to-subscriber = Warnungen: als Direktnachricht an das Mitglied, das den Kanal abonniert hat

# data
data-nothing-stored = Über diesen Server ist nichts gespeichert.
data-too-large = Was ich über diesen Server speichere, hat { $megabytes } MB: mehr, als Discord als Datei annimmt. Bitte den Betreiber darum.
data-exported = Alles, was ich über diesen Server speichere: Einstellungen, Kanäle, Abos, und was aus jeder Zustellung wurde.
data-delete-question = Damit wird alles gelöscht, was ich über diesen Server speichere: Einstellungen, Abos ({ $subscriptions }), und was aus jeder Zustellung wurde. Es kommt kein Digest mehr. Das lässt sich nicht rückgängig machen; `/papers-admin data export` gibt dir vorher eine Kopie.
data-delete-button = Alles löschen
data-delete-not-yours = Nur wer darum gebeten hat, kann es bestätigen. Führe selbst `/papers-admin data delete` aus.
data-deleted = Alles, was ich über diesen Server gespeichert hatte, ist gelöscht. Um neu anzufangen: `/papers-admin subscribe`.
