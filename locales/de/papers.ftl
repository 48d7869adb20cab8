# What `/papers` answers.

since-three-days = letzte 3 Tage
since-week = letzte Woche
since-month = letzter Monat
since-quarter = letzte 3 Monate
since-year = letztes Jahr
order-best = beste Treffer zuerst
order-newest = neueste zuerst
order-upvotes = meiste Upvotes zuerst
order-trending = nach Trend
list-with-code = mit Code

papers-about = Papers zu { $topic }
papers-nearest-to = Nichts passt genau; am nächsten an { $topic }
nothing-about = Zu { $topic } habe ich nichts gefunden. Versuch es mit weniger Wörtern oder mit `a OR b`.
nothing-about-with-code = Zu { $topic } habe ich nichts mit einem Link zum Code gefunden. Lass `has-code` weg, oder versuch es mit weniger Wörtern.
nothing-about-in-period = Zu { $topic } habe ich in diesem Zeitraum nichts gefunden; mit `since` gehst du weiter zurück. Versuch es mit weniger Wörtern oder mit `a OR b`.
nothing-about-but = Zu { $topic } habe ich so nichts gefunden. Diese Anfragen finden etwas:

# Buttons with other questions, under a list that found nothing; at most 80 characters.
topic-instead-everything = Im ganzen Cache
topic-instead-no-exclusions = Alles zu: { $topic }
topic-instead-without = Ohne { $part }
topic-instead-any = Irgendeines: { $topic }

papers-of-day = Papers vom { $day }
papers-of-day-about = Papers vom { $day } zu { $topic }
no-papers-of-day = Vom { $day } gibt es keine Papers.
no-papers-of-day-about = Keines der Papers vom { $day } handelt von { $topic }. Lass das Thema weg, um alle zu sehen.
papers-like = Papers wie { $title }
no-papers-like = Ich habe kein Paper, das **{ $title }** ähnelt.
papers-most-voted = Papers mit den meisten Upvotes
papers-most-voted-about = Papers mit den meisten Upvotes zu { $topic }
no-papers-most-voted = Seit { $day } wurde kein Paper gelistet.
no-papers-most-voted-about = Seit { $day } wurde kein Paper zu { $topic } gelistet. Wähle einen längeren Zeitraum mit `period`, oder lass das Thema weg.
papers-saved = Deine gemerkten Papers
papers-named = Papers in dieser Nachricht
similar-because = in beiden: { $terms }
more-papers = Mehr Papers · { $day }

data-not-asked-yet = Hugging Face, noch nicht abgefragt
data-updated-now = Hugging Face, gerade aktualisiert
data-updated-minutes = Hugging Face, vor { $minutes } min aktualisiert
data-updated-hours = Hugging Face, vor { $hours } h aktualisiert
data-updated-days = { $days ->
    [one] Hugging Face, vor { $days } Tag aktualisiert
   *[other] Hugging Face, vor { $days } Tagen aktualisiert
}

# The commands on messages.
look-up-nothing-named = Diese Nachricht verlinkt kein Paper, das ich lesen kann. Ich suche nach arXiv-IDs und nach Links zu arXiv, Hugging Face, alphaXiv und DOIs von arXiv.
look-up-nothing-known = Keines dieser Papers habe ich: { $papers }. Mein Cache enthält, was Hugging Face gelistet hat; seit wann, sagt `/papers status`.
look-up-unknown = nicht in meinem Cache: { $papers }

# /papers saved
saved-nothing = Du hast dir noch keine Papers gemerkt. Das geht mit `/papers saved add` oder mit **Merken** auf der Karte eines Papers.
saved-added = Gemerkt: **{ $title }**. `/papers saved list` zeigt, was du dir gemerkt hast.
saved-already = **{ $title }** hast du dir schon gemerkt.
saved-full = Du hast dir { $limit } Papers gemerkt, mehr geht nicht. Entferne einige mit `/papers saved remove`, oder nimm sie mit `/papers saved export` mit und leere die Liste.
saved-named = { $new ->
    [0] Alle diese hast du dir schon gemerkt: { $papers }.
    [one] Gemerkt, { $new } davon neu: { $papers }.
   *[other] Gemerkt, { $new } davon neu: { $papers }.
}
saved-named-in-part = { $new ->
    [0] Diese hast du dir schon gemerkt: { $papers }. Nicht in meinem Cache: { $unknown }.
    [one] Gemerkt, { $new } davon neu: { $papers }. Nicht in meinem Cache: { $unknown }.
   *[other] Gemerkt, { $new } davon neu: { $papers }. Nicht in meinem Cache: { $unknown }.
}
saved-removed = Nicht mehr gemerkt: { $paper }.
saved-not-there = { $paper } hast du dir nicht gemerkt. `/papers saved list` zeigt, was du dir gemerkt hast.
saved-clear-question = { $papers ->
    [one] Dieses { $papers } Paper nicht mehr merken? Das lässt sich nicht rückgängig machen; `/papers saved export` gibt es dir vorher als Datei.
   *[other] Diese { $papers } Papers nicht mehr merken? Das lässt sich nicht rückgängig machen; `/papers saved export` gibt sie dir vorher als Datei.
}
saved-clear-button = { $papers ->
    [one] { $papers } Paper entfernen
   *[other] Alle { $papers } Papers entfernen
}
saved-cleared = { $papers ->
    [0] Du hattest dir nichts gemerkt.
    [one] { $papers } Paper entfernt. Jetzt hast du dir nichts mehr gemerkt.
   *[other] { $papers } Papers entfernt. Jetzt hast du dir nichts mehr gemerkt.
}
saved-exported = { $papers ->
    [one] Das Paper, das du dir gemerkt hast.
   *[other] Die { $papers } Papers, die du dir gemerkt hast.
}

# /papers topics
topics-heading = ## Themen mit einem Namen
topics-facts = -# { $topics } Themen · Seite { $page } von { $pages } · auch alle anderen Wörter sind ein Thema
topics-facts-with-own = -# { $topics } Themen, davon { $own } von diesem Server · Seite { $page } von { $pages } · auch alle anderen Wörter sind ein Thema
topics-line = **{ $topic }** – { $about } ({ $volume })
topics-topic = ## { $topic }
topics-own = Ein eigenes Thema dieses Servers.
topics-meaning = Es bedeutet: { $meaning }.
topics-about = { $about }
topics-synonyms = Andere Namen: { $names }.
topics-covers = Es umfasst auch: { $covered }.
topics-papers-a-day = { $papers ->
    [one] etwa { $papers } Paper am Tag
   *[other] etwa { $papers } Papers am Tag
}
topics-papers-in-month = { $papers ->
    [0] keines in 30 Tagen
    [one] { $papers } Paper in 30 Tagen
   *[other] { $papers } Papers in 30 Tagen
}
topics-carried-by = Wird gepostet in { $channels }.
topics-carried-by-and-more = Wird gepostet in { $channels } und { $more } mehr.
topics-find = Papers finden

# /papers subscriptions
subscriptions-of = { $channel } bekommt Papers zu:
subscriptions-yours = Dein eigener Digest bringt Papers zu:
subscriptions-none = { $channel } bekommt keine Papers. Wer seine Kanäle verwalten darf, kann das mit `/papers-admin subscribe` ändern.
subscriptions-none-here = Du folgst noch nichts. `/papers follow add` bringt dir Papers hierher; auf einem Server zeigt dieser Befehl, was ein Kanal bekommt.
subscriptions-without-me = Dieser Server hat mich nicht hinzugefügt, deshalb wird hier nichts gepostet. Jemand mit **Server verwalten** kann mich hinzufügen; `/papers about` hat den Link.
subscriptions-not-seen = Du kannst { $channel } nicht sehen, deshalb sage ich dir nicht, was der Kanal bekommt. Nenne einen Kanal, den du sehen kannst.
subscriptions-strict = streng
subscriptions-wide = weit
subscriptions-votes = { $upvotes ->
    [one] ab { $upvotes } Upvote
   *[other] ab { $upvotes } Upvotes
}
subscriptions-paused = pausiert
subscriptions-paused-until = pausiert, weiter { $until }
subscriptions-whom-to-ask = Um das zu ändern, frag jemanden, der hier **Kanäle verwalten** hat.

# /papers status
status-source = Papers: { $age }.
status-source-late = Papers: Hugging Face hat seit { $since } nicht geantwortet. Ich versuche es weiter und antworte mit dem, was ich habe.
status-cache = Mein Cache: { $papers ->
    [one] { $papers } Paper
   *[other] { $papers } Papers
} seit { $day }, { $megabytes } MB.
status-cache-without-days = Mein Cache: { $papers ->
    [one] { $papers } Paper
   *[other] { $papers } Papers
}, { $megabytes } MB.
status-no-digests = Digests: Hierher kommen keine.
status-next = Digests: { $next }
status-last = Der letzte hier, vom { $day }: { $what }
status-version = paperboy { $version }. Mehr sagt `/papers about`.

# /papers about
about = **paperboy { $version }** bringt jedem Kanal jeden Morgen einmal die Forschungspapers im Trend zu seinen Themen.
    Die Papers, ihre Upvotes und Zusammenfassungen stammen von der Papers-Seite von Hugging Face, ihre Kategorien von arXiv. Thank you to arXiv for use of its open access interoperability. paperboy gehört zu keinem von beiden.
    Lizenz: { $licence }, nach deiner Wahl.
    Gespeichert werden IDs und Einstellungen, keine Namen und keine Nachrichten: `/papers privacy show`. Deine Fragen beantworte ich aus meinem eigenen Cache.
about-source = Quellcode
about-invite = Zu einem Server hinzufügen
about-install = Zu meinen Apps hinzufügen

# /papers privacy
privacy-set-up = { $subscriptions ->
    [one] Deine ID ist bei { $subscriptions } Abo gespeichert, das du eingerichtet hast, damit ich dir sagen kann, wenn in einem Kanal nicht gepostet werden kann.
   *[other] Deine ID ist bei { $subscriptions } Abos gespeichert, die du eingerichtet hast, damit ich dir sagen kann, wenn in einem Kanal nicht gepostet werden kann.
}
privacy-follows = { $topics ->
    [one] { $topics } Thema, dem du folgst, mit deiner Zeitzone, deinen Zeiten und dem, was dir geschickt wurde.
   *[other] { $topics } Themen, denen du folgst, mit deiner Zeitzone, deinen Zeiten und dem, was dir geschickt wurde.
}
privacy-reader = Deine Zeitzone und deine Zeiten, aus der Zeit, als du etwas gefolgt bist.
privacy-saved = { $papers ->
    [one] { $papers } Paper, das du dir gemerkt hast.
   *[other] { $papers } Papers, die du dir gemerkt hast.
}
privacy-marks = { $presses ->
    [one] Dass { $presses } Klick von dir auf einen Digest gezählt wurde, unter einem Code, der nicht deine ID ist.
   *[other] Dass { $presses } Klicks von dir auf Digests gezählt wurden, unter einem Code, der nicht deine ID ist.
}
privacy-set-up-begun = Was du bei einer Einrichtung geantwortet hast, einen Tag lang.
privacy-nothing-stored = Über dich ist nichts gespeichert.
privacy-how-to-delete = `/papers privacy export` gibt dir alles als Datei; `/papers privacy delete` löscht es.
privacy-questions = Deine Fragen beantworte ich aus meinem eigenen Cache und bewahre sie nicht auf. Ein langes Thema hinter einem Button wird 30 Tage lang aufbewahrt, ohne Namen.
privacy-elsewhere = Wonach du suchst, geht ohne deinen Namen auch an einen Dienst, den der Betreiber gewählt hat: Er sagt, welche Papers es mit anderen Worten sagen.
privacy-no-names = Gespeichert werden weder Namen noch Nachrichten oder Listen von Mitgliedern: von einem Server nur IDs, seine Einstellungen und Themen, und welche Papers seine Kanäle schon hatten.
privacy-removed = Werde ich von einem Server entfernt, wird alles über ihn nach 30 Tagen gelöscht; seine Admins können es sofort löschen, mit `/papers-admin data delete`.
privacy-exported = Alles, was über dich gespeichert ist.
privacy-delete-question = Alles löschen, was über dich gespeichert ist? Es ist sofort weg, und das lässt sich nicht rückgängig machen. Abos von Servern bleiben; bei Problemen mit ihnen schreibe ich dir nicht mehr.
privacy-delete-button = Löschen, was über mich gespeichert ist
privacy-deleted = Gelöscht; über dich ist nichts mehr gespeichert. Es waren: Abos, die du eingerichtet hast, { $subscriptions }; Themen, denen du gefolgt bist, { $topics }; Papers, die du dir gemerkt hast, { $papers }; Klicks, { $presses }.

# Suggestions while one types.
suggest-subscription-here = { $topic } (hier)
suggest-subscription-elsewhere = { $topic } (Kanal { $channel })
