# `/papers-admin setup`, and the greeting of a server that the bot joins.

# The screens. Each begins with where one is.
setup-where =
    Einrichtung, 1 von 3: **wo?**
    Wähle den Kanal für die täglichen Papers: Text, Ankündigung, Forum oder einen Thread.
setup-where-fine = ✓ Ich kann in { $channel } posten.
setup-about =
    Einrichtung, 2 von 3: **worüber?**
    Wähle die Themen von { $channel }, so viele du willst. Alles andere geht mit **Anderes Thema …**.
setup-about-chosen = Gewählt: **{ $topics }**. { $volume }
setup-when =
    Einrichtung, 3 von 3: **wann?**
    Wähle die Zeitzone und die Uhrzeit des Digests.
setup-when-chosen =
    Der Digest kommt { $days } um **{ $time }**, **{ $zone }**.
    { $next }
setup-summary =
    Einrichtung: **Ist es so richtig?**
    { $channel } bekommt **{ $topics }**. { $volume }
setup-no-longer = Nicht mehr: **{ $topics }**.
setup-summary-when = Er kommt { $days } um **{ $time }**, { $zone }. { $next }
setup-moves-others = Das ist die Uhrzeit des ganzen Servers: { $channels } ziehen mit.
setup-look = Noch ist nichts gespeichert. Das hätte die Liste vom { $day } gebracht:
setup-look-nothing = Noch ist nichts gespeichert. Die Liste vom { $day } hat kein Paper dazu; andere Tage schon.
setup-look-no-papers = Noch ist nichts gespeichert. Vorab gibt es nichts zu zeigen: Ich lese noch die ersten Papers.
setup-look-homes = Ein Paper, das ein anderer Kanal ausführlich zeigt, steht hier nur als Zeile; welcher Kanal es zeigt, entscheidet sich am Morgen.
setup-done =
    ✓ **Fertig.** { $channel } bekommt ab jetzt seine Papers.
    { $next }
setup-done-more = -# Ändere alles noch einmal mit `/papers-admin setup`; alles auf einen Blick zeigt `/papers-admin list`.

# What is wrong.
setup-over = Diese Einrichtung ist abgelaufen. Führe `/papers-admin setup` noch einmal aus: Sie beginnt mit dem, was jetzt gilt.
setup-too-many-topics = Ein Kanal kann { $limit } Themen haben. Wähle erst einige ab, oder fass mehrere mit OR zusammen.
setup-nothing-left = Kein Thema ist übrig: Jemand hat diesen Kanal inzwischen geändert. Geh **Zurück** und wähle noch einmal.

# Buttons, menus and forms.
setup-choose-channel = Welcher Kanal?
setup-choose-topics = Welche Themen?
setup-choose-zone = Welche Zeitzone?
setup-choose-hour = Um wie viel Uhr?
setup-next = Weiter
setup-preview = Zeig es mir
setup-back = Zurück
setup-check-again = Noch einmal prüfen
setup-other-topic = Anderes Thema …
setup-other-zone = Andere Zeitzone …
setup-confirm = Bestätigen
setup-post-now = Den ersten jetzt posten
setup-topic-title = Ein anderes Thema
setup-topic-label = Worum soll es in den Papers gehen?
setup-topic-example = diffusion -survey
setup-zone-title = Eine andere Zeitzone
setup-zone-label = Eine Stadt oder Zone
setup-zone-example = Europe/Berlin

# What a server is told that the bot has joined.
welcome =
    👋 **Hallo!** Jeden Morgen poste ich die Machine-Learning-Papers des Tages im Trend zu euren Themen.
    • Los geht’s: `/papers-admin setup` – drei Antworten, zwei Minuten, für alle, die den Server verwalten dürfen
    • Umsehen: `/papers today`
    -# Ich speichere Einstellungen und IDs, nie Nachrichten: `/papers privacy show`. Diese Nachricht verschwindet, wenn ich eingerichtet bin.
welcome-back = { $subscriptions ->
    [one] 👋 **Ich bin wieder da.** Eure Einstellungen sind wiederhergestellt: { $subscriptions } Abo postet wieder an seinem nächsten Morgen.
   *[other] 👋 **Ich bin wieder da.** Eure Einstellungen sind wiederhergestellt: { $subscriptions } Abos posten wieder an ihrem nächsten Morgen.
}
    -# Sieh sie dir mit `/papers-admin list` an, ändere sie mit `/papers-admin setup`.
