# The commands' names and descriptions in this language: a message for each command, named after its path.
# `papers` and `papers-admin` have no names here: they are called the same in every language.

papers =
    .description = Forschungspapers: zu einem Thema, von heute, einzeln

papers-topic = thema
    .description = Papers zu einem Thema finden
    .query = anfrage
    .query-description = Wörter, "eine Phrase", -ohne, a OR b, author:Name oder ein Themenname
    .since = seit
    .since-description = Wie weit zurück; ohne Angabe alles
    .since-a-week = eine Woche
    .since-a-month = einen Monat
    .since-3-months = 3 Monate
    .since-a-year = ein Jahr
    .since-everything = alles
    .has-code = mit-code
    .has-code-description = Nur Papers mit Link zum Code
    .sort = sortierung
    .sort-description = Ohne Angabe die besten Treffer zuerst
    .sort-best-match = beste Treffer
    .sort-newest = neueste
    .sort-upvotes = Upvotes
    .share = teilen
    .share-description = Die Antwort hier allen zeigen

papers-today = heute
    .description = Die Papers des neuesten Tages zeigen
    .topic = thema
    .topic-description = Nur Papers zu diesem Thema
    .limit = anzahl
    .limit-description = Wie viele; ohne Angabe 10
    .sort = sortierung
    .sort-description = Ohne Angabe nach Trend
    .sort-trending = im Trend
    .sort-upvotes = Upvotes
    .sort-newest = neueste
    .share = teilen
    .share-description = Die Antwort hier allen zeigen

papers-top = beste
    .description = Die Papers mit den meisten Upvotes zeigen
    .period = zeitraum
    .period-description = Ohne Angabe eine Woche
    .period-3-days = 3 Tage
    .period-a-week = eine Woche
    .period-a-month = einen Monat
    .period-a-year = ein Jahr
    .topic = thema
    .topic-description = Nur Papers zu diesem Thema
    .limit = anzahl
    .limit-description = Wie viele; ohne Angabe 10
    .share = teilen
    .share-description = Die Antwort hier allen zeigen

papers-show = zeigen
    .description = Ein Paper zeigen: Abstract, Autoren, Upvotes, Links
    .paper = paper
    .paper-description = Wörter des Titels, dann auswählen; oder eine arXiv-ID oder ein Link
    .share = teilen
    .share-description = Die Antwort hier allen zeigen

papers-similar = ähnlich
    .description = Papers finden, die einem bekannten ähneln
    .paper = paper
    .paper-description = Wörter des Titels, dann auswählen; oder eine arXiv-ID oder ein Link
    .limit = anzahl
    .limit-description = Wie viele; ohne Angabe 10
    .share = teilen
    .share-description = Die Antwort hier allen zeigen

papers-random = zufall
    .description = Ein zufälliges Paper; je beliebter, desto eher
    .topic = thema
    .topic-description = Nur Papers zu diesem Thema
    .share = teilen
    .share-description = Die Antwort hier allen zeigen

papers-topics = themen
    .description = Benannte Themen zeigen, oder was eines bedeutet
    .topic = thema
    .topic-description = Was dieses bedeutet
    .share = teilen
    .share-description = Die Antwort hier allen zeigen

papers-subscriptions = abos
    .description = Zeigen, was ein Kanal bekommt, und wann
    .channel = kanal
    .channel-description = Welcher Kanal; ohne Angabe dieser

papers-saved = gemerkt
    .description = Die Papers, die du dir gemerkt hast

papers-saved-list = liste
    .description = Deine gemerkten Papers zeigen

papers-saved-add = hinzufügen
    .description = Ein Paper für später merken
    .paper = paper
    .paper-description = Wörter des Titels, dann auswählen; oder eine arXiv-ID oder ein Link

papers-saved-remove = entfernen
    .description = Ein Paper nicht mehr merken
    .paper = paper
    .paper-description = Eines deiner gemerkten

papers-saved-clear = leeren
    .description = Nach Rückfrage keines deiner Papers mehr merken

papers-saved-export = exportieren
    .description = Deine gemerkten Papers als Datei
    .format = format
    .format-description = Ohne Angabe BibTeX
    .format-bibtex = BibTeX
    .format-ris = RIS
    .format-markdown = Markdown
    .format-csv = CSV

papers-follow = folgen
    .description = Dein eigener Digest per Direktnachricht

papers-follow-add = hinzufügen
    .description = Papers per Direktnachricht, täglich oder wöchentlich
    .kind = art
    .kind-description = Wem oder was du folgst
    .kind-topic = Thema
    .kind-author = Autor
    .kind-keyword = Stichwort
    .value = wert
    .value-description = Ein Thema, ein Autorenname oder Wörter
    .deliver = lieferung
    .deliver-description = Wie oft; ohne Angabe täglich
    .deliver-daily = täglich
    .deliver-weekly = wöchentlich
    .zone = zone
    .zone-description = Wo du lebst, etwa Europe/Berlin

papers-follow-list = liste
    .description = Zeigen, was du verfolgst und wann es kommt

papers-follow-remove = entfernen
    .description = Etwas nicht mehr verfolgen
    .value = wert
    .value-description = Etwas, das du verfolgst

papers-follow-schedule = zeitplan
    .description = Festlegen, wann dein eigener Digest kommt
    .at = um
    .at-description = Deine Ortszeit, etwa 08:30
    .deliver = lieferung
    .deliver-description = Wie oft
    .deliver-daily = täglich
    .deliver-weekly = wöchentlich
    .day = tag
    .day-description = An welchem Tag, wenn wöchentlich
    .day-monday = Montag
    .day-tuesday = Dienstag
    .day-wednesday = Mittwoch
    .day-thursday = Donnerstag
    .day-friday = Freitag
    .day-saturday = Samstag
    .day-sunday = Sonntag
    .zone = zone
    .zone-description = Wo du lebst, etwa Europe/Berlin

papers-timezone = zeitzone
    .description = Sagen, wo du lebst, für deinen eigenen Digest
    .zone = zone
    .zone-description = Ein Ort, etwa Europe/Berlin

papers-status = status
    .description = Zeigen, wie alt die Papers sind und wann Digests kommen

papers-privacy = datenschutz
    .description = Was über dich gespeichert ist

papers-privacy-show = zeigen
    .description = Zeigen, was über dich gespeichert ist

papers-privacy-export = exportieren
    .description = Was über dich gespeichert ist, als Datei

papers-privacy-delete = löschen
    .description = Nach Rückfrage löschen, was über dich gespeichert ist

papers-help = hilfe
    .description = Die Befehle erklären
    .command = befehl
    .command-description = Welcher Befehl

papers-about = info
    .description = Was ich bin: Version, Quellcode, Lizenz, Dank

papers-admin =
    .description = Die täglichen Papers dieses Servers einrichten

papers-admin-setup = einrichten
    .description = Die täglichen Papers mit drei Antworten einrichten

papers-admin-subscribe = abonnieren
    .description = Täglich die Papers zu einem Thema in einem Kanal posten
    .topic = thema
    .topic-description = Etwa: diffusion -survey; mehrere mit Kommas
    .channel = kanal
    .channel-description = Wo; ohne Angabe hier
    .exclude = ohne
    .exclude-description = Papers hierzu weglassen
    .author = autor
    .author-description = Nur Papers von diesem Autor
    .level = weite
    .level-description = Wie weit das Thema gefasst wird
    .level-strict = streng
    .level-normal = normal
    .level-wide = weit
    .min-upvotes = min-upvotes
    .min-upvotes-description = Papers mit weniger Upvotes weglassen
    .has-code = mit-code
    .has-code-description = Nur Papers mit Code
    .max-papers = max-papers
    .max-papers-description = Papers, die der Digest des Kanals zeigt
    .mention = rolle
    .mention-description = Rolle, die gerufen wird, wenn es Papers gibt

papers-admin-unsubscribe = abbestellen
    .description = Ein Thema nicht mehr in einem Kanal posten
    .subscription = abo
    .subscription-description = Eines der Abos dieses Servers

papers-admin-edit = bearbeiten
    .description = Ein Abo ändern
    .subscription = abo
    .subscription-description = Eines der Abos dieses Servers
    .topic = thema
    .topic-description = Ein anderes Thema
    .exclude = ohne
    .exclude-description = Auch Papers hierzu weglassen
    .author = autor
    .author-description = Nur Papers von diesem Autor
    .level = weite
    .level-description = Wie weit das Thema gefasst wird
    .level-strict = streng
    .level-normal = normal
    .level-wide = weit
    .min-upvotes = min-upvotes
    .min-upvotes-description = Papers mit weniger Upvotes weglassen
    .has-code = mit-code
    .has-code-description = Nur Papers mit Code
    .max-papers = max-papers
    .max-papers-description = Papers, die der Digest des Kanals zeigt
    .mention = rolle
    .mention-description = Rolle, die gerufen wird, wenn es Papers gibt
    .to-channel = nach-kanal
    .to-channel-description = Ein anderer Kanal dafür
    .clear = leeren
    .clear-description = Was sein soll wie nie gesetzt
    .clear-exclude = ohne
    .clear-author = autor
    .clear-level = weite
    .clear-min-upvotes = min-upvotes
    .clear-has-code = mit-code
    .clear-mention = rolle

papers-admin-pause = pausieren
    .description = Eine Weile nicht posten
    .target = ziel
    .target-description = Der Server, ein Kanal oder ein Abo
    .until = bis
    .until-description = Etwa Montag, in 2 Wochen, 2027-01-07

papers-admin-resume = fortsetzen
    .description = Wieder posten, was pausiert war
    .target = ziel
    .target-description = Der Server, ein Kanal oder ein Abo

papers-admin-list = liste
    .description = Zeigen, was die Kanäle bekommen und was dabei hakt
    .channel = kanal
    .channel-description = Nur dieser Kanal

papers-admin-history = verlauf
    .description = Zeigen, was aus jedem Morgen wurde, und warum
    .channel = kanal
    .channel-description = Nur dieser Kanal
    .days = tage
    .days-description = Wie weit zurück; ohne Angabe 14

papers-admin-explain = erklären
    .description = Zeigen, warum ein Paper gepostet wurde oder nicht
    .paper = paper
    .paper-description = Wörter des Titels, arXiv-ID oder Link
    .channel = kanal
    .channel-description = Welcher Kanal; ohne Angabe dieser

papers-admin-check = prüfen
    .description = Prüfen, ob die Digests eines Kanals kommen können
    .channel = kanal
    .channel-description = Welcher Kanal; ohne Angabe dieser
    .test-message = testnachricht
    .test-message-description = Dort etwas posten und wieder löschen

papers-admin-preview = vorschau
    .description = Nur dir zeigen, was ein Kanal bekäme
    .channel = kanal
    .channel-description = Welcher Kanal; ohne Angabe dieser
    .subscription = abo
    .subscription-description = Nur dieses Abo
    .date = datum
    .date-description = Die Papers dieses Tages; sonst, was neu ist

papers-admin-post-now = jetzt-posten
    .description = Den heutigen Digest sofort in einem Kanal posten
    .channel = kanal
    .channel-description = Welcher Kanal; ohne Angabe dieser
    .again = nochmal
    .again-description = Noch einmal, obwohl heute schon gepostet wurde

papers-admin-topic = thema
    .description = Eigene Themen dieses Servers

papers-admin-topic-create = erstellen
    .description = Ein eigenes Thema dieses Servers benennen
    .name = name
    .name-description = Bis zu 32 Zeichen, etwa: our robots
    .keywords = wörter
    .keywords-description = Mindestens eines davon, mit Kommas
    .exclude = ohne
    .exclude-description = Keines davon, mit Kommas
    .authors = autoren
    .authors-description = Von einem davon, mit Kommas
    .categories = kategorien
    .categories-description = In einer davon, etwa: cs.CL, cs.RO

papers-admin-topic-edit = bearbeiten
    .description = Ein eigenes Thema dieses Servers ändern
    .name = name
    .name-description = Welches Thema
    .rename = umbenennen
    .rename-description = Ein anderer Name
    .keywords = wörter
    .keywords-description = Mit diesen neu anfangen, mit Kommas
    .exclude = ohne
    .exclude-description = Auch keines davon, mit Kommas
    .authors = autoren
    .authors-description = Von einem davon, mit Kommas
    .categories = kategorien
    .categories-description = In einer davon, etwa: cs.CL, cs.RO

papers-admin-topic-delete = löschen
    .description = Ein eigenes Thema nach Rückfrage löschen
    .name = name
    .name-description = Welches Thema

papers-admin-topic-list = liste
    .description = Die eigenen Themen dieses Servers zeigen

papers-admin-topic-test = testen
    .description = Zeigen, was ein Thema in 30 Tagen brachte
    .name = name
    .name-description = Welches Thema

papers-admin-config = einstellungen
    .description = Wann und wie die Digests gepostet werden

papers-admin-config-show = zeigen
    .description = Die Einstellungen zeigen
    .channel = kanal
    .channel-description = Was in diesem Kanal gilt

papers-admin-config-timezone = zeitzone
    .description = Die Zeitzone festlegen, nach der es Morgen ist
    .zone = zone
    .zone-description = Ein Ort, etwa Europe/Berlin
    .channel = kanal
    .channel-description = Nur dieser Kanal

papers-admin-config-time = uhrzeit
    .description = Die Ortszeit der Digests festlegen
    .at = um
    .at-description = Etwa 08:30; „server“ folgt dem Server
    .channel = kanal
    .channel-description = Nur dieser Kanal

papers-admin-config-days = tage
    .description = Die Wochentage mit Digest festlegen
    .days = tage
    .days-description = jeden Tag, werktags oder: Mo, Mi, Fr
    .channel = kanal
    .channel-description = Nur dieser Kanal

papers-admin-config-empty-days = leere-tage
    .description = Festlegen, was ein Tag ohne Papers bringt
    .what = wahl
    .what-description = Nichts, oder eine Zeile, die es sagt
    .what-skip = auslassen
    .what-one-line = eine Zeile
    .what-default = Standard
    .channel = kanal
    .channel-description = Nur dieser Kanal

papers-admin-config-layout = layout
    .description = Festlegen, wie Papers gezeigt werden
    .what = wahl
    .what-description = Mit Zusammenfassung und Bild, oder je eine Zeile
    .what-cards = Karten
    .what-compact = kompakt
    .what-default = Standard
    .channel = kanal
    .channel-description = Nur dieser Kanal

papers-admin-config-threads = threads
    .description = Unter jedem Digest einen Thread eröffnen
    .what = wahl
    .what-description = Braucht: Öffentliche Threads erstellen
    .what-on = an
    .what-off = aus
    .what-default = Standard
    .channel = kanal
    .channel-description = Nur dieser Kanal

papers-admin-config-language = sprache
    .description = Sprache von Digests und geteilten Antworten
    .what = wahl
    .what-description = Die Papers selbst bleiben, wie sie sind
    .what-default = Standard
    .channel = kanal
    .channel-description = Nur dieser Kanal

papers-admin-config-replies = antworten
    .description = Festlegen, wer Antworten auf Befehle sieht
    .what = wahl
    .what-description = Wer gefragt hat, oder alle im Kanal
    .what-private = privat
    .what-public = öffentlich

papers-admin-config-silent = lautlos
    .description = Digests ohne Benachrichtigung posten
    .what = wahl
    .what-description = Ob kein Gerät einen Ton macht
    .what-on = an
    .what-off = aus
    .what-default = Standard
    .channel = kanal
    .channel-description = Nur dieser Kanal

papers-admin-config-catch-up = verspätete
    .description = Festlegen, was aus verspäteten Digests wird
    .what = wahl
    .what-description = Wenn rechtzeitig nichts zu posten war
    .what-post-late = verspätet posten
    .what-merge-into-next = mit dem nächsten
    .what-skip = auslassen
    .what-default = Standard
    .channel = kanal
    .channel-description = Nur dieser Kanal

papers-admin-config-alerts = warnungen
    .description = Wo ich Kanäle melde, in denen ich nicht posten kann
    .channel = kanal
    .channel-description = Ohne Angabe: wer das Abo eingerichtet hat

papers-admin-config-recap = rückblick
    .description = Das Beste der Woche oder des Monats noch mal zeigen
    .what = wahl
    .what-description = Wie oft
    .what-off = aus
    .what-weekly = wöchentlich
    .what-monthly = monatlich
    .what-default = Standard
    .channel = kanal
    .channel-description = Nur dieser Kanal

papers-admin-config-max-papers = max-papers
    .description = Wie viele Papers der Digest eines Kanals zeigt
    .papers = papers
    .papers-description = 1 bis 25; die anderen warten hinter „Mehr“
    .channel = kanal
    .channel-description = Welcher Kanal; ohne Angabe dieser

papers-admin-config-reset = zurücksetzen
    .description = Nach Rückfrage alle Einstellungen vergessen
    .channel = kanal
    .channel-description = Nur dieser Kanal: Er folgt dem Server

papers-admin-data = daten
    .description = Was ich über diesen Server speichere

papers-admin-data-export = exportieren
    .description = Alles, was ich über diesen Server speichere, als Datei

papers-admin-data-import = importieren
    .description = Einstellungen und Abos aus einer Datei nehmen
    .file = datei
    .file-description = Aus „data export“, bis 256 KiB

papers-admin-data-delete = löschen
    .description = Nach Rückfrage alles über diesen Server löschen

look-up-papers = Papers nachschlagen

save-papers = Papers merken
