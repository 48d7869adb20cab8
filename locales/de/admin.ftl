# What `/papers-admin` answers.

# When a channel's next digest comes.
next-post = Nächster Post: { $moment } ({ $from_now }).
next-post-today = Der heutige Digest kommt innerhalb einer Minute, falls es Neues gibt. { $next }
next-post-today-feed-late = Der heutige Digest kommt, sobald Hugging Face wieder antwortet, falls es Neues gibt. { $next }
next-post-none-before = { $next } Der letzte Post kam nicht durch, deshalb wird vor { $moment } keiner versucht; mehr sagt `/papers-admin check`.
next-post-paused = Pausiert: Bis `/papers-admin resume` kommt kein Digest.
next-post-after-pause = Pausiert. { $next }
next-post-unknown-channel = Einen solchen Kanal kenne ich auf diesem Server nicht. Wähle einen aus der Liste, die sich beim Tippen öffnet.
next-post-not-again = { $next } Ein Digest, der heute schon gepostet wurde, wird nicht noch einmal gepostet.
next-post-moved = Der heutige Digest von { $channels } ist noch nicht gepostet: Er kommt innerhalb einer Minute, falls es Neues gibt. { $next }
next-post-moved-feed-late = Der heutige Digest von { $channels } ist noch nicht gepostet: Er kommt, sobald Hugging Face wieder antwortet, falls es Neues gibt. { $next }
next-post-channels-and-more = { $channels } und { $more } mehr
next-post-no-subscription = { $channel } hat noch kein Abo. Fang mit `/papers-admin subscribe` an.

# What is wrong with a channel.
trouble-tried-again = ⚠ Seit { $since } kommt kein Post durch: { $why }. Ich versuche es { $next_try } noch einmal.
trouble-tried-with-next = ⚠ Seit { $since } kommt kein Post durch: { $why }. Ich versuche es mit dem nächsten Digest noch einmal.

# Buttons
button-preview = Vorschau
button-post-now = Jetzt einen posten
button-undo = Rückgängig
button-channel-unknown = Über diesen Kanal ist nichts mehr bekannt. Fang mit `/papers-admin subscribe` neu an.

# subscribe
subscribe-done = ✅ { $channel } hat jetzt **{ $topic }** abonniert: { $meaning }.
subscribe-done-with = ✅ { $channel } hat jetzt **{ $topic }** abonniert ({ $options }): { $meaning }.
subscribe-already = { $channel } hat **{ $topic }** schon abonniert: Nichts wurde geändert. `/papers-admin edit` ändert die Optionen.
subscribe-max-papers = Papers in einem Digest von { $channel }, höchstens: { $before } → **{ $after }**
subscribe-volume-of = **{ $topic }**: { $volume }
subscribe-in-forum = Das ist ein Forum: Jeder Tag bekommt einen Beitrag, mit den Tags, die wie seine Themen heißen.
subscribe-in-announcements = Das ist ein Ankündigungskanal: Digests werden auf den Servern veröffentlicht, die ihm folgen.
subscribe-not-heard = ⚠ { $role } wird nicht benachrichtigt: Erlaube in den Einstellungen der Rolle allen, sie zu erwähnen, oder gib mir dort **{ $right }**.
subscribe-not-everyone = Ich rufe nie alle. Wähle eine Rolle, die sich Mitglieder selbst nehmen.
subscribe-nothing-named = Sag, wovon die Papers handeln sollen: ein `topic`, ein `author`, oder beides.
subscribe-too-many-topics = Das sind zu viele Themen auf einmal: Höchstens { $limit } gehen. Führe den Befehl für die anderen noch einmal aus.
subscribe-channel-full = Dieser Kanal hat { $limit } von { $limit } Abos. Fass Themen mit OR zusammen, oder entferne eines mit `/papers-admin unsubscribe`.
subscribe-server-full = Dieser Server hat { $limit } von { $limit } Abos. Fass Themen mit OR zusammen, oder entferne eines mit `/papers-admin unsubscribe`.

# How much a topic brings.
volume-unknown = Wie viel das bringt, kann ich noch nicht sagen: Mir fehlt eine Liste der letzten 30 Tage.
volume-none = In den letzten 30 Tagen hat nichts gepasst. Prüf die Schreibweise, oder fass es mit `level` weiter.
volume-few = { $total ->
    [0] Nichts in den letzten 30 Tagen.
    [one] Etwa ein Paper in den letzten 30 Tagen.
   *[other] Etwa { $total } Papers in den letzten 30 Tagen.
}
volume-daily = { $papers ->
    [one] Etwa ein Paper am Tag in den letzten 30 Tagen.
   *[other] Etwa { $papers } am Tag in den letzten 30 Tagen.
}
volume-much = Etwa { $papers } am Tag in den letzten 30 Tagen: mehr als die { $max }, die ein Digest zeigt; die anderen warten hinter seinem Button. Mit `min-upvotes:{ $upvotes }` wären es etwa { $calmer }.
volume-much-anyway = Etwa { $papers } am Tag in den letzten 30 Tagen: mehr als die { $max }, die ein Digest zeigt; die anderen warten hinter seinem Button.

# Which subscription is meant.
subscription-unknown = Ein solches Abo gibt es auf diesem Server nicht. Wähle eines aus der Liste, die sich beim Tippen öffnet.
subscription-several = Mehrere Kanäle haben dieses Thema. Wähle eines aus der Liste, die sich beim Tippen öffnet.

# unsubscribe and undo
unsubscribe-done = { $channel } bekommt **{ $topic }** nicht mehr. Der Button holt es zurück (läuft ab: { $until }); nichts wird doppelt gepostet.
unsubscribe-removed-already = Dieses Abo wurde schon entfernt.
undo-done = Rückgängig gemacht: { $channel } bekommt { $topics } nicht.
undo-gone-already = Es gibt nichts rückgängig zu machen: Das Abo ist schon weg. Siehe `/papers-admin list`.
restore-done = { $channel } bekommt **{ $topic }** wieder. { $next }
restore-too-late = Das lässt sich nicht mehr rückgängig machen. Abonniere es neu mit `/papers-admin subscribe`; nichts wird doppelt gepostet.

# edit
edit-nothing-named = Sag, was sich ändern soll: Gib außer `subscription` mindestens eine Option an.
edit-channel = Kanal von **{ $topic }**: { $before } → { $after }
edit-topic = Thema: { $before } → **{ $after }**: { $meaning }.
edit-options = Optionen von **{ $topic }**: { $before } → **{ $after }**
edit-no-options = keine
edit-no-difference = Es war schon so: Nichts wurde geändert.
edit-topic-taken = { $channel } hat **{ $topic }** schon mit einem anderen Abo abonniert. Nichts wurde geändert; entferne eines davon mit `/papers-admin unsubscribe`.
edit-nothing-left = Von diesem Thema bliebe nichts übrig. Gib ein neues `topic` an, oder nimm `/papers-admin unsubscribe`.

# pause and resume
pause-this-server = Dieser Server
pause-subscription = **{ $topic }** in { $channel }
pause-done = { $what }: pausiert bis `/papers-admin resume`. Papers, die inzwischen gelistet werden, kommen mit dem ersten Digest danach, soweit sie nicht älter als 7 Tage sind.
pause-done-until = { $what }: pausiert bis { $until }. Papers, die inzwischen gelistet werden, kommen mit dem ersten Digest danach, soweit sie nicht älter als 7 Tage sind.
resume-done = { $what }: geht weiter. Papers der letzten 7 Tage, die zurückgehalten wurden, kommen mit dem nächsten Digest. { $next }
resume-not-paused = { $what }: ist nicht pausiert. `/papers-admin list` zeigt, was pausiert ist.
until-unreadable = Dieses Ende kann ich nicht lesen. Schreib „morgen“, einen Wochentag wie „Montag“, „in 2 Wochen“ oder ein Datum wie 2027-01-07.
until-out-of-range = Eine Pause endet frühestens morgen und spätestens in einem Jahr. Lass `until` weg, um ohne Ende zu pausieren.
until-tomorrow = morgen
until-monday = Montag
until-in-a-week = in einer Woche
until-in-two-weeks = in 2 Wochen
until-in-a-month = in einem Monat
# Ways to write an end, with # for the number and blanks and capitals as you like; not shown to anybody.
until-ways-of-days = in # Tagen / in # Tag / # Tage / # Tag
until-ways-of-weeks = in # Wochen / in # Woche / # Wochen / # Woche
until-ways-of-months = in # Monaten / in # Monat / # Monate / # Monat
suggest-whole-server = der ganze Server
suggest-this-channel = dieser Kanal: { $topics }
suggest-channel = Kanal { $channel }: { $topics }

# list
admin-list-nothing = Noch hat kein Kanal etwas abonniert. Fang mit `/papers-admin subscribe` an.
admin-list-nothing-in-channel = { $channel } hat noch nichts abonniert. Fang mit `/papers-admin subscribe` an.
admin-list-max-papers = höchstens { $max } Papers
admin-list-strict = streng
admin-list-wide = weit
admin-list-min-upvotes = ab ▲ { $upvotes }
admin-list-has-code = mit Code
admin-list-calls = ruft { $role }
admin-list-paused = pausiert
admin-list-paused-until = pausiert bis { $until }
admin-list-cut = … und mehr: Nenne einen `channel`.

# explain
explain-heading = **{ $title }** ({ $id }) in { $channel }
explain-heading-unknown = Paper { $id } in { $channel }
explain-not-in-cache = ❌ Keine Liste hat es bisher genannt, oder mein Cache reicht nicht so weit zurück
explain-in-cache = ✅ Zuerst gelistet am { $day }
explain-in-cache-undated = ✅ Ich habe es, aber keine Liste hat es genannt
explain-nothing-followed = ❌ Der Kanal hat kein Abo
explain-matched = ✅ **{ $topic }** passt: { $why }
explain-missed = ❌ **{ $topic }** passt nicht: { $why }
explain-missed-words = „{ $part }“ kommt nicht vor (es fehlt: { $words })
explain-missed-apart = „{ $part }“ kommt nicht vor
explain-missed-wider = „{ $part }“ kommt vor, aber nicht so deutlich wie verlangt; `level:{ $level }` ließe es zu
explain-excluded = ❌ **{ $topic }** lässt es weg wegen: { $parts }
explain-below-upvotes = ❌ **{ $topic }** verlangt ▲ { $needs }; es hat ▲ { $has }
explain-no-code = ❌ **{ $topic }** verlangt Code; es ist kein Link dazu bekannt
explain-paused = ❌ **{ $topic }** ist pausiert
explain-channel-paused = ❌ Der Kanal oder der ganze Server ist pausiert
explain-undated = ❌ Es hat keinen Tag, an dem es gelistet wurde, und danach gehen Digests
explain-outside-window = ❌ Der nächste Digest sieht nur Papers an, die dazu gehören: { $window }
explain-had = ✅ Es war im Digest vom { $day }
explain-had-behind-more = ✅ Es war im Digest vom { $day }, hinter seinem Button
explain-had-elsewhere = ✅ Es war im Digest vom { $day }, als Zeile, die auf einen anderen Kanal verweist
explain-left-out = ❌ Es wurde am { $day } ausgelassen: Der Digest war zu spät, und verspätete sind nicht gewünscht
explain-ranks-higher = ⬆️ Papers zu **{ $topic }** stehen hier etwas weiter oben: *Merken* wurde { $saves } × gedrückt, *Nichts für uns* { $dismissals } ×
explain-ranks-lower = ⬇️ Papers zu **{ $topic }** stehen hier etwas weiter unten: *Merken* wurde { $saves } × gedrückt, *Nichts für uns* { $dismissals } ×
explain-over-the-limit = { $max ->
    [one] ❌ Es steht auf Platz { $place }, und nur das erste wird gezeigt
   *[other] ❌ Es steht auf Platz { $place }, und die ersten { $max } werden gezeigt
}
explain-stands-elsewhere = ↪️ Es steht schon ausführlich in { $channel }, und ein Server bekommt jedes Paper nur einmal ausführlich: { $link }
explain-comes-elsewhere = ↪️ Es kommt ausführlich in { $channel }, wo es am besten passt: Ein Server bekommt jedes Paper nur einmal ausführlich
explain-takes-off = ✅ Es hob nach den ersten Tagen ab und bekommt eine zweite Chance
explain-nothing-in-the-way = ✅ Der Kanal hatte es noch nicht, und der nächste Digest sieht seinen Tag an
explain-no-link = die Nachricht ist weg
explain-so-not-listed = **Deshalb wurde es nicht gepostet.** Es kommt, wenn es gelistet wird und ein Abo dazu passt.
explain-so-nothing-followed = **Deshalb wurde es nicht gepostet.** Fang mit `/papers-admin subscribe` an.
explain-so-not-wanted = **Deshalb wurde es nicht gepostet:** Kein Abo dieses Kanals will es. `/papers-admin edit` ändert eines.
explain-so-posted = **Deshalb wurde es gepostet:** { $link }
explain-so-behind-more = **Deshalb wurde es nicht gezeigt, lässt sich aber öffnen:** Andere waren an dem Tag stärker. { $link }
explain-so-left-out = **Deshalb wurde es nicht gepostet und wird es auch nicht.** Über verspätete Digests entscheidet `/papers-admin config catch-up`.
explain-so-paused = **Deshalb wartet es.** Es kommt mit dem ersten Digest nach der Pause, wenn nicht mehr als 7 Tage vergehen. { $next }
explain-so-outside-window = **Deshalb wird es nicht gepostet:** Es ist zu alt. Ein Digest bringt, was seit dem letzten gelistet wurde, höchstens 7 Tage zurück.
explain-so-morning = **Deshalb wird es nicht mehr gepostet.** Der Digest, der seinen Tag ansah, war der vom { $day }: { $became }.
explain-so-over-the-limit = **Deshalb wird es hinter dem Button** des nächsten Digests stehen. { $next }
explain-so-as-line = **Deshalb kommt es als Zeile** des nächsten Digests, die dorthin führt. { $next }
explain-so-only-elsewhere = **Deshalb kommt es hier nicht:** Andere sind stärker, und { $channel } hat es ausführlich.
explain-so-comes = **Deshalb kommt es** mit dem nächsten Digest. { $next }

# topic
topic-name-unreadable = Das kann nicht der Name eines Themas sein. Nimm ein bis sechs Wörter, höchstens { $longest } Zeichen, ohne Anführungszeichen, Doppelpunkte, Klammern und dergleichen.
topic-unknown = Dieser Server hat kein Thema mit diesem Namen. `/papers-admin topic list` zeigt, welche er hat.
topic-too-many = Dieser Server hat { $limit } von { $limit } Themen. Lösche eines mit `/papers-admin topic delete`.
topic-name-taken = Dieser Server hat schon ein Thema **{ $name }**: { $topic }. Ändere es mit `/papers-admin topic edit`.
topic-created = ✅ **{ $name }** bedeutet { $topic }: { $meaning }.
topic-covers-built-in = Mein eigenes Thema **{ $name }** ist auf diesem Server nicht mehr gemeint.
topic-how-to-use = Verwende es wie jedes Thema: `/papers-admin subscribe topic:{ $name }`, `/papers topic query:{ $name }`.
topic-edit-nothing-named = Sag, was sich ändern soll: Gib außer `name` mindestens eine Option an.
topic-edited =
    {"**"}{ $old_name }**: { $old_topic }
    → **{ $name }**: { $topic } ({ $meaning })
topic-edit-reaches = Ab dem nächsten Digest gilt das für { $subscriptions }.
topic-renamed-away = ⚠ Hier steht noch **{ $name }**, was jetzt nur noch genau diese Wörter bedeutet: { $subscriptions }. `/papers-admin edit` ändert das.
topic-in-channel = { $channel } ({ $topic })
topic-delete-question = Das Thema **{ $name }** ({ $topic }) löschen? Kein Abo nennt es.
topic-delete-question-named = { $count ->
    [one] Das Thema **{ $name }** ({ $topic }) löschen? Ein Abo nennt es und sucht dann nur noch nach genau diesen Wörtern: { $subscriptions }.
   *[other] Das Thema **{ $name }** ({ $topic }) löschen? { $count } Abos nennen es und suchen dann nur noch nach genau diesen Wörtern: { $subscriptions }.
}
topic-delete-button = Thema löschen
topic-deleted = Das Thema **{ $name }** ist gelöscht.
topic-list-nothing = Dieser Server hat keine eigenen Themen. Benenne eines mit `/papers-admin topic create`.
topic-list-heading = **Themen dieses Servers**
topic-list-line = - **{ $name }**: { $topic }
topic-list-line-named = - **{ $name }**: { $topic } · in { $subscriptions }
topic-test-heading = { $count ->
    [one] **{ $name }** ({ $topic }): ein Paper in den letzten 30 Tagen
   *[other] **{ $name }** ({ $topic }): { $count } Papers in den letzten 30 Tagen
}
topic-test-paper = - { $title } ({ $id }, ▲ { $upvotes }): { $why }

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
check-announcements = ✅ Art: Ankündigungskanal; Digests werden auf den Servern veröffentlicht, die ihm folgen
check-thread = ✅ Art: Thread; ist er archiviert, öffne ich ihn wieder
check-forum = ✅ Art: Forum; ein Beitrag am Tag, ohne Tags
check-forum-tags = ✅ Art: Forum; ein Beitrag am Tag, mit den Tags, die wie seine Themen heißen, von: { $tags }
check-forum-wants-tag = ❌ Art: Forum, das einen Tag verlangt und keinen hat, den ich vergeben darf. Lege einen an, den alle verwenden dürfen.
check-role-heard = ✅ Rolle: { $role } wird benachrichtigt
check-role-not-heard = ⚠ Rolle: { $role } wird nicht benachrichtigt. Erlaube in ihren Einstellungen allen, sie zu erwähnen, oder gib mir **{ $right }**.
check-role-gone = ❌ Rolle: Ein Abo ruft eine, die es nicht mehr gibt. Leere das mit `/papers-admin edit clear:mention`.
check-subscriptions = ✅ Abos: { $topics }
check-subscriptions-and-more = ✅ Abos: { $topics } · { $more } mehr
check-subscriptions-none = ❌ Abos: keine; fang mit `/papers-admin subscribe` an
check-schedule = ✅ Zeitplan: { $days } um { $time } ({ $zone }). { $next }
check-papers = ✅ Papers: { $age }
check-papers-late = ⚠ Papers: { $age }
check-test-message = Das ist ein Test, um den ein Admin gebeten hat: Ich kann hier posten. Die Nachricht wird gleich wieder gelöscht.
check-test-posted = ✅ Testnachricht: gepostet und wieder gelöscht
check-test-posted-stays = ✅ Testnachricht: gepostet; lösche sie selbst, ich darf es nicht
check-test-post = Test
check-test-button = Testnachricht
check-test-failed = ❌ Testnachricht: { $why }
check-test-not-taken = Discord hat sie nicht angenommen
check-posts = ✅ Posts: kein Fehler vermerkt
check-posts-tried-at-once = ⚠ Seit { $since } kam kein Post durch: { $why }. Jetzt müssten Posts durchkommen: Ich versuche es sofort noch einmal.
check-posts-given-up = ⚠ Seit { $since } kam kein Post durch: { $why }. Jetzt müssten Posts durchkommen. Der heutige Digest wurde aufgegeben: `/papers-admin post-now` postet ihn, sonst kommen seine Papers mit dem nächsten.

# preview
preview-nothing = Nichts für { $channel }: Kein Paper hat gepasst ({ $window }).
preview-day-unknown = Ich kann die Tage vom { $oldest } bis heute zeigen. Wähle einen aus der Liste, die sich beim Tippen öffnet.
preview-lacks-rights = ⚠ Jetzt könnte ich das in { $channel } nicht posten: Eine Berechtigung fehlt. Welche, sagt `/papers-admin check`.
preview-nothing-new = Nichts Neues für { $channel }: Kein Paper, das der Kanal nicht schon hatte, hat gepasst ({ $window }).
preview-left-out = ⏸ Ausgelassen, weil pausiert: { $topics }.
preview-one-rests = ⏸ Dieses Abonnement ist pausiert: Solange das so ist, kommt nichts davon.
preview-of-day = Das hat die Liste dieses Tages für { $channel }, egal was der Kanal schon hatte. Ein Digest lässt weg, was schon kam, und was ein anderer Kanal ausführlich zeigt, steht dort nur als Zeile.

# post-now
post-now-done = Gepostet: { $link }
post-now-already = Der heutige Digest von { $channel } wurde schon gepostet: { $link }. Um ihn noch einmal zu posten, setz `again:true` dazu.
post-now-again-question = Der heutige Digest von { $channel } wurde schon gepostet: { $link }. Noch einmal posten? Dann sehen ihn dort alle doppelt.
post-now-again-button = Noch einmal posten
post-now-nothing-to-repeat = Der heutige Digest von { $channel } wurde noch nicht gepostet, es gibt also nichts zu wiederholen. `/papers-admin post-now` postet ihn.
post-now-see-channel = siehe { $channel }
post-now-under-way = Der heutige Digest von { $channel } wird gerade gepostet. Wenn er nicht erscheint, hat Discord Probleme; ich versuche es weiter.
post-now-too-soon = Bitte erst { $from_now } wieder: In diesem Kanal wurde gerade eben von Hand gepostet.
post-now-nothing-new = Nichts Neues für { $channel }: Kein Paper, das der Kanal nicht schon hatte, hat gepasst. Nichts wurde gepostet.
post-now-waiting = Discord antwortet gerade nicht. Ich versuche weiter, den Digest in { $channel } zu posten.
post-now-failed = Ich konnte in { $channel } nicht posten: { $why }. Behebe das, dann versuch es noch einmal.
post-now-not-taken = Discord hat den Digest nicht angenommen

# config
config-shown = **Einstellungen dieses Servers** (dort ist es { $now })
config-shown-of-channel = **Einstellungen in { $channel }** (dort ist es { $now })
config-shown-otherwise = In { $channels } ist etwas anders festgelegt: `/papers-admin config show channel:` zeigt es.
config-shown-how = Ändere jede mit `/papers-admin config`, für einen Kanal mit `channel`.
config-setting = { $setting }: **{ $value }**
config-changed = { $setting }: { $old } → **{ $new }**
config-no-difference = Es war schon so: Nichts wurde geändert.
config-of-channel = In { $channel }:
config-timezone = Zeitzone
config-time = Uhrzeit
config-days = Tage
config-empty-days = Tage ohne Papers
config-empty-days-skip = nichts wird gepostet
config-empty-days-line = eine Zeile sagt es
config-layout = Layout
config-layout-cards = Karten
config-layout-compact = kompakt
config-threads = Threads
config-on = an
config-off = aus
config-language = Sprache
config-language-discords = wie Discord es für diesen Server sagt
config-silent = Lautlos
config-catch-up = Verspätete Digests
config-catch-up-late = verspätet gepostet
config-catch-up-merge = kommen mit dem nächsten
config-catch-up-skip = ausgelassen
config-recap = Rückblick
config-recap-weekly = wöchentlich
config-recap-monthly = monatlich
config-replies = Antworten
config-replies-private = privat
config-replies-public = öffentlich
config-alerts = Warnungen
config-alerts-by-message = als Direktnachricht an den, der den Kanal abonniert hat
config-max-papers = Papers pro Digest
config-alerts-in-channel = Warnungen: in { $channel }
config-alerts-to-subscriber = Warnungen: als Direktnachricht an das Mitglied, das den Kanal abonniert hat
reset-nothing = Hier ist nichts festgelegt: Es gibt nichts zurückzusetzen.
reset-question = Damit wird der ganze Server zurückgesetzt:
reset-question-of-channel = Damit richtet sich { $channel } wieder nach dem Server:
reset-what-stays = Abos, Themen, Pausen und der Verlauf bleiben.
reset-button = Zurücksetzen
reset-done = Zurückgesetzt. { $next }

# data
data-nothing-stored = Über diesen Server ist nichts gespeichert.
data-too-large = Was ich über diesen Server speichere, hat { $megabytes } MB: mehr, als Discord als Datei annimmt. Bitte den Betreiber darum.
data-exported = Alles, was ich über diesen Server speichere: Einstellungen, Kanäle, Abos, und was aus jeder Zustellung wurde.
data-delete-question = Damit wird alles gelöscht, was ich über diesen Server speichere: Einstellungen, Abos ({ $subscriptions }), und was aus jeder Zustellung wurde. Es kommt kein Digest mehr. Das lässt sich nicht rückgängig machen; `/papers-admin data export` gibt dir vorher eine Kopie.
data-delete-button = Alles löschen
data-delete-not-yours = Nur wer darum gebeten hat, kann es bestätigen. Führe selbst `/papers-admin data delete` aus.
data-deleted = Alles, was ich über diesen Server gespeichert hatte, ist gelöscht. Um neu anzufangen: `/papers-admin subscribe`.
import-too-large = Diese Datei ist zu groß: Höchstens { $kib } KiB gehen. Nimm eine aus `/papers-admin data export`.
import-not-fetched = Ich konnte diese Datei nicht von Discord holen. Häng sie noch einmal an.
import-not-json = Diese Datei lässt sich nicht lesen. Nimm eine aus `/papers-admin data export`.
import-not-ours = Diese Datei ist kein Export von mir. Nimm eine aus `/papers-admin data export`.
import-newer = Diese Datei stammt aus einer neueren Version als meiner. Bitte den Betreiber um ein Update.
import-other-server = Diese Datei ist von einem anderen Server. Um sie hierher zu kopieren, schreib die ID dieses Servers und die IDs seiner Kanäle und Rollen hinein.
import-unreadable = Etwas in dieser Datei lässt sich nicht lesen: { $why }. Nichts wurde geändert; behebe es, dann häng sie noch einmal an.
import-bad-topic = Ein Thema in dieser Datei lässt sich nicht lesen: { $topic }. { $why }
import-too-many-channels = Diese Datei legt etwas für mehr als { $limit } Kanäle fest. Nichts wurde geändert.
import-too-many-topics = Diese Datei hat mehr Themen als die { $limit }, die ein Server haben darf. Nichts wurde geändert.
import-too-many-subscriptions = Diese Datei hat mehr Abos als die { $limit }, die ein Server haben darf. Nichts wurde geändert.
import-too-many-in-channel = Diese Datei hat für einen Kanal mehr Abos als die { $limit }, die er haben darf. Nichts wurde geändert.
import-unknown-channel = Dieser Server hat keinen Kanal { $channel }, oder ich kann ihn nicht sehen. Nichts wurde geändert; berichtige die Datei.
import-unknown-role = Dieser Server hat keine Rolle { $role }, die man rufen könnte. Nichts wurde geändert; berichtige die Datei.
import-no-difference = Alles ist schon wie in dieser Datei: Es gibt nichts zu ändern.
import-question = **Damit wird der Server so, wie die Datei es sagt:**
import-server-changes = - Einstellungen des ganzen Servers
import-channels-change = { $count ->
    [one] - Einstellungen von { $channels }
   *[other] - Einstellungen von { $count } Kanälen: { $channels }
}
import-topics-come = - neue Themen: { $topics }
import-topics-change = - geänderte Themen: { $topics }
import-topics-go = - Themen, die wegfallen: { $topics }
import-subscriptions-come = - neue Abos: { $subscriptions }
import-subscriptions-change = - geänderte Abos: { $subscriptions }
import-subscriptions-go = - Abos, die enden: { $subscriptions }
import-and-more = { $names } und { $more } mehr
import-what-stays = Was gepostet wurde, bleibt vermerkt: Nichts wird doppelt gepostet.
import-cut = … und mehr.
import-button = Importieren
import-too-old = Diese Datei habe ich nicht mehr. Führe `/papers-admin data import` noch einmal aus.
import-done =
    Importiert. Abos: { $added } neu, { $kept } wie in der Datei, { $removed } beendet.
    { $next }
