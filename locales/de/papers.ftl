# What `/papers` answers.

since-week = letzte Woche
since-month = letzter Monat
since-quarter = letzte 3 Monate
since-year = letztes Jahr
order-best = beste Treffer zuerst
order-newest = neueste zuerst
order-upvotes = meiste Upvotes zuerst

papers-about = Papers zu { $topic }
papers-nearest-to = Nichts passt genau; am nächsten an { $topic }
nothing-about = Zu { $topic } habe ich nichts gefunden. Versuch es mit weniger Wörtern oder mit `a OR b`.
nothing-about-in-period = Zu { $topic } habe ich in diesem Zeitraum nichts gefunden; mit `since` gehst du weiter zurück. Versuch es mit weniger Wörtern oder mit `a OR b`.
papers-of-day = Papers vom { $day }
papers-of-day-about = Papers vom { $day } zu { $topic }
no-papers-of-day = Vom { $day } gibt es keine Papers.
no-papers-of-day-about = Keines der Papers vom { $day } handelt von { $topic }. Lass das Thema weg, um alle zu sehen.
papers-like = Papers wie { $title }
no-papers-like = Ich habe kein Paper, das **{ $title }** ähnelt.
similar-because = wegen: { $terms }
more-papers = Mehr Papers · { $day }

data-not-asked-yet = Hugging Face, noch nicht abgefragt
data-updated-now = Hugging Face, gerade aktualisiert
data-updated-minutes = Hugging Face, vor { $minutes } min aktualisiert
data-updated-hours = Hugging Face, vor { $hours } h aktualisiert
data-updated-days = { $days ->
    [one] Hugging Face, vor { $days } Tag aktualisiert
   *[other] Hugging Face, vor { $days } Tagen aktualisiert
}

# /papers privacy
privacy-forgotten = Vergessen: dass du { $subscriptions } eingerichtet hast. Die Abos bleiben; bei Problemen mit ihnen schreibe ich dir nicht mehr.
privacy-nothing-was-stored = Über dich war nichts gespeichert.
privacy-stored = Deine ID ist bei { $subscriptions } gespeichert, die du eingerichtet hast, damit ich dir sagen kann, wenn in einem Kanal nicht gepostet werden kann. `/papers privacy forget:true` vergisst sie.
privacy-nothing-stored = Über dich ist nichts gespeichert.
privacy-subscriptions = { $count ->
    [one] { $count } Abo
   *[other] { $count } Abos
}
privacy-questions = Deine Fragen beantworte ich aus meinem eigenen Cache und bewahre sie nicht auf. Ein langes Thema hinter einem Button wird 30 Tage lang aufbewahrt, ohne Namen.
privacy-no-names = Gespeichert werden weder Namen noch Nachrichten oder Listen von Mitgliedern: von einem Server nur IDs, seine Einstellungen und Themen, und welche Papers seine Kanäle schon hatten.
privacy-removed = Werde ich von einem Server entfernt, wird alles über ihn nach 30 Tagen gelöscht; seine Admins können es sofort löschen, mit `/papers-admin data delete`.

# Suggestions while one types.
suggest-subscription-here = { $topic } (hier)
suggest-subscription-elsewhere = { $topic } (Kanal { $channel })
