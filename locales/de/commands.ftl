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
    .description = Jeden Morgen die Papers zu einem Thema in einem Kanal posten
    .topic = thema
    .topic-description = Worum es in den Papers gehen soll, etwa: diffusion -survey
    .channel = kanal
    .channel-description = Wo gepostet wird; ohne Angabe hier
    .level = weite
    .level-description = Wie weit das Thema gefasst wird
    .level-strict-in-the-title-or-named-repeatedly = streng: im Titel oder mehrfach genannt
    .level-normal-the-words-belong-together = normal: die Wörter gehören zusammen
    .level-wide-the-words-occur-somewhere = weit: die Wörter kommen irgendwo vor
    .min-upvotes = min-upvotes
    .min-upvotes-description = Papers mit weniger Upvotes weglassen

papers-admin-unsubscribe = abbestellen
    .description = Ein Thema nicht mehr in einem Kanal posten
    .subscription = abo
    .subscription-description = Eines der Abos dieses Servers

papers-admin-list = liste
    .description = Zeigen, was die Kanäle bekommen und was dabei hakt
    .channel = kanal
    .channel-description = Nur dieser Kanal

papers-admin-history = verlauf
    .description = Zeigen, was an jedem Morgen geschah: gepostet, verspätet, ausgelassen – und warum
    .channel = kanal
    .channel-description = Nur dieser Kanal
    .days = tage
    .days-description = Wie viele Tage zurück; ohne Angabe 14

papers-admin-check = prüfen
    .description = Prüfen, ob Digests kommen können: Rechte, Abos, Zeitplan, Papers
    .channel = kanal
    .channel-description = Welcher Kanal; ohne Angabe dieser
    .test-message = testnachricht
    .test-message-description = Zur Sicherheit eine kleine Nachricht posten; alle dort sehen sie

papers-admin-preview = vorschau
    .description = Nur dir zeigen, was ein Kanal jetzt bekäme; nichts wird gepostet
    .channel = kanal
    .channel-description = Welcher Kanal; ohne Angabe dieser

papers-admin-post-now = jetzt-posten
    .description = Den heutigen Digest sofort in einem Kanal posten
    .channel = kanal
    .channel-description = Welcher Kanal; ohne Angabe dieser
    .again = nochmal
    .again-description = Noch einmal posten, obwohl heute schon gepostet wurde

papers-admin-config = einstellungen
    .description = Wann die Digests dieses Servers gepostet werden

papers-admin-config-show = zeigen
    .description = Die Einstellungen dieses Servers zeigen

papers-admin-config-timezone = zeitzone
    .description = Die Zeitzone festlegen, nach der es Morgen ist
    .zone = zone
    .zone-description = Ein Ort, etwa Europe/Berlin

papers-admin-config-time = uhrzeit
    .description = Die Ortszeit der Digests festlegen
    .at = um
    .at-description = Eine Ortszeit, etwa 08:30
    .channel = kanal
    .channel-description = Nur dieser Kanal; mit „server“ als Uhrzeit gilt wieder die des Servers

papers-admin-config-days = tage
    .description = Die Wochentage mit Digest festlegen
    .days = tage
    .days-description = every day, weekdays oder eine Liste wie: mon, wed, fri

papers-admin-config-alerts = warnungen
    .description = Wählen, wo ich Kanäle melde, in denen ich nicht posten kann
    .channel = kanal
    .channel-description = Welcher Kanal; ohne Angabe schreibe ich dem Mitglied, das das Abo anlegte

papers-admin-data = daten
    .description = Was ich über diesen Server speichere: als Datei, oder löschen

papers-admin-data-export = exportieren
    .description = Alles, was ich über diesen Server speichere, als JSON-Datei

papers-admin-data-delete = löschen
    .description = Nach Rückfrage alles löschen, was ich über diesen Server speichere

look-up-papers = Papers nachschlagen

save-papers = Papers merken
