# `/papers help`: what there is, and a page for each command.

help-overview = **paperboy** postet jedem Kanal jeden Morgen einmal die Papers des Tages im Trend zu seinen Themen.

    {"**"}Für alle**
    `/papers topic` – Papers zu allem, sofort
    `/papers today` – die Papers des neuesten Tages · `/papers top` – die mit den meisten Upvotes
    `/papers show` – ein Paper · `/papers similar` – ähnliche · `/papers random` – ein zufälliges
    `/papers topics` – Themen mit einem Namen
    `/papers saved list`, `add`, `remove`, `clear`, `export` – Papers, die du dir merkst
    `/papers follow` – dein eigener Digest per Direktnachricht · `/papers timezone` – wann er kommt
    `/papers subscriptions` – was dieser Kanal bekommt · `/papers status` – wie alt die Papers sind
    `/papers privacy show`, `export`, `delete` – was über dich gespeichert ist
    `/papers about` – Version, Quellcode, Lizenz
    An einer Nachricht, unter Apps: **Papers nachschlagen**, **Papers merken**

    {"**"}Für Admins**: `/papers-admin` …
    `setup` – von null bis zum ersten Digest
    `subscribe`, `unsubscribe`, `edit`, `list`, `pause`, `resume` – was die Kanäle bekommen
    `preview`, `post-now`, `explain`, `history`, `check` – was sie bekamen, und warum
    `topic` – eigene Themen dieses Servers
    `config` – Zeitzone, Uhrzeit, Tage, Aussehen, Sprache
    `data` – alles, was über diesen Server gespeichert ist

    Mehr zu einem Befehl: `/papers help command:topic`

help-topic = **/papers topic** findet Papers in meinem eigenen Cache und sagt, warum jedes da ist.
    `diffusion models` – beide Wörter, nah beieinander
    `"chain of thought"` – diese Phrase
    `speech -survey` – ohne ein Wort
    `speech OR audio` – eines von beiden
    `author:"Yuan Li"`, `org:alibaba`, `cat:cs.CL` – nach Autor, Organisation, arXiv-Kategorie
    `rlhf`, `agents`, `diffusion` … – bekannte Themen bringen ihre Synonyme mit, ebenso die eigenen dieses Servers
    `since`, `has-code` und `sort` grenzen die Liste ein; `share:true` zeigt sie allen.

help-today = **/papers today** zeigt den neuesten Tag, den Hugging Face gelistet hat, nach Trend geordnet.
    `topic` behält nur Papers dazu: `/papers today topic:robotics`
    `sort` ordnet stattdessen nach Upvotes oder Alter; `limit` zeigt bis zu 25.

help-top = **/papers top** zeigt die Papers mit den meisten Upvotes einer Woche oder eines anderen Zeitraums (`period`): 3 Tage, ein Monat, ein Jahr.
    `topic` behält nur Papers dazu, `limit` zeigt bis zu 25: `/papers top period:a month topic:agents`

help-show = **/papers show** zeigt ein Paper: Abstract, Autoren, Upvotes, Code, Links.
    Tippe Wörter des Titels und wähle es aus der Liste, oder gib eine arXiv-ID oder einen Link an: `/papers show paper:2608.13489`
    {"**"}Merken** hebt es für später auf. Aus einem Digest geöffnet, hat es auch **Nichts für uns**: Papers zu seinen Themen stehen dort etwas weiter unten.

help-similar = **/papers similar** findet Papers, die die seltenen Wörter eines Papers teilen, und nennt sie: `/papers similar paper:2608.13489`

help-random = **/papers random** zeigt ein zufälliges Paper; je beliebter, desto eher. Was es dir zuletzt gezeigt hat, kommt nicht wieder.
    `topic` bleibt bei Papers dazu: `/papers random topic:robotics`

help-topics = **/papers topics** zeigt die Themen, die einen Namen haben: erst die eigenen dieses Servers, dann die, die ich kenne, jeweils mit etwa so vielen Papers, wie es bringt.
    Mit `topic` erklärt es eines: `/papers topics topic:rlhf`

help-subscriptions = **/papers subscriptions** zeigt, was dieser Kanal bekommt, wann der nächste Post kommt und wen du fragen kannst. `channel` zeigt einen anderen, den du sehen kannst.

help-saved = **/papers saved** merkt dir Papers, bis zu 500; niemand sonst sieht sie.
    `add paper:2608.13489`, oder **Merken** auf der Karte eines Papers · `list` · `remove`
    `export format:BibTeX` gibt sie dir als Datei; auch RIS, Markdown, CSV
    `clear` entfernt alle, nach Rückfrage.

help-follow = **/papers follow** ist dein eigener Digest per Direktnachricht: Themen, Autoren oder Stichwörter, denen du folgst, jeden Tag oder jede Woche. Er ist nur für dich.
    `add` · `list` · `remove` · `schedule`: `/papers follow add kind:topic value:diffusion`

help-timezone = **/papers timezone** sagt, in welcher Zeitzone du lebst, damit dein eigener Digest an deinem Morgen kommt: `/papers timezone zone:Europe/Berlin`

help-status = **/papers status** zeigt, wie alt die Papers sind, wie viele ich habe, wann hier der nächste Digest kommt, was aus dem letzten wurde, und meine Version.

help-privacy = Bei **/papers privacy** geht es darum, was über dich gespeichert ist.
    `show` sagt es · `export` gibt es dir als Datei · `delete` löscht es sofort, nach Rückfrage. Es geht hier und in Direktnachrichten.

help-about = **/papers about** sagt, was ich bin: Version, Quellcode, Lizenz, woher die Papers kommen, und wie du mich anderswo bekommst.

help-help = **/papers help** zeigt, was es gibt; mit `command` erklärt es einen Befehl: `/papers help command:topic`

help-look-up-papers = **Papers nachschlagen** steht im Menü einer Nachricht, unter Apps. Es zeigt dir die Papers, auf die die Nachricht verlinkt: arXiv, Hugging Face, alphaXiv, DOIs. Nur du siehst es, bis du es teilst.

help-save-papers = **Papers merken** steht im Menü einer Nachricht, unter Apps. Es merkt dir die Papers, auf die die Nachricht verlinkt; `/papers saved list` zeigt sie.

help-setup = **/papers-admin setup** führt dich von null bis zum ersten Digest: Kanal, Themen, Zeitzone, Uhrzeit, ein Blick darauf. Es braucht **Server verwalten**. Noch einmal ausgeführt, ändert es, was du gewählt hast.

help-subscribe = **/papers-admin subscribe** postet jeden Morgen die Papers zu einem Thema in einem Kanal. Es braucht dort **Kanäle verwalten**.
    `topic` ist alles, was `/papers topic` nimmt; `channel` ist ohne Angabe dieser.
    `level` sagt, wie weit es gefasst wird; `min-upvotes` und `has-code` lassen Papers weg, `exclude` ein Wort, `author` alle außer denen eines Autors.
    `max-papers` ist das Höchste des Kanals am Tag; `mention` nennt eine Rolle einmal, wenn es etwas gibt.

help-unsubscribe = **/papers-admin unsubscribe** beendet ein Abo. Was gepostet wurde, bleibt und wird nicht noch einmal gepostet, falls du wieder abonnierst.

help-edit = **/papers-admin edit** ändert ein Abo: die Optionen von `subscribe`, `clear`, um eine zu leeren, und `to-channel`, um es in einen anderen Kanal zu verschieben. Es zeigt, was war und was jetzt ist.

help-list = **/papers-admin list** zeigt, was jeder Kanal bekommt, wann sein nächster Post kommt und was daran hakt. Mit `channel` werden lange Themen ganz gezeigt.

help-pause = **/papers-admin pause** lässt den Server, einen Kanal oder ein Abo ruhen, bis auf Weiteres oder mit `until` bis zu einem Tag. Papers, die inzwischen gelistet werden, kommen mit dem ersten Digest danach, höchstens sieben Tage zurück.

help-resume = **/papers-admin resume** beendet eine Pause.

help-preview = **/papers-admin preview** zeigt nur dir, was ein Kanal jetzt bekäme. Nichts wird gepostet oder als gepostet vermerkt.

help-post-now = **/papers-admin post-now** postet den heutigen Digest sofort; der Post des Morgens entfällt dann. Mit `again:true` postet es den heutigen Digest nach Rückfrage noch einmal.

help-explain = **/papers-admin explain** sagt Schritt für Schritt, warum ein Paper in einen Kanal kam oder nicht.

help-history = **/papers-admin history** zeigt, was aus jedem Morgen wurde: gepostet, verspätet, wartend, nichts Neues, auf den nächsten verschoben, ausgelassen, aufgegeben, jeweils mit dem Grund.
    Es geht 14 Tage zurück; `days` sagt etwas anderes, `channel` zeigt nur diesen.

help-check = **/papers-admin check** sieht nach, ob die Digests eines Kanals kommen können: meine Rechte dort, seine Abos und sein Zeitplan, das Alter der Papers, vermerkte Probleme.
    Wenn nichts mehr im Weg ist, wird ein Kanal mit Problemen sofort versucht. `test-message:true` postet dort zur Sicherheit eine kleine Nachricht.

help-own-topics = **/papers-admin topic** benennt eigene Themen dieses Servers: `create`, `edit`, `delete`, `list`, und `test`, das zeigt, was eines brächte. Ihre Namen gelten überall, wo nach einem Thema gefragt wird.

help-config = **/papers-admin config** legt fest, wann Morgen ist und wie Digests aussehen. Es braucht **Server verwalten**.
    `timezone zone:Europe/Berlin` · `time at:08:30` · `days days:weekdays` · `alerts channel:#admins` · `show`
    `time` mit `channel` legt die Uhrzeit eines einzelnen Kanals fest. Eine Änderung wiederholt keinen Tag und verliert keinen.
    `layout`, `threads`, `silent`, `language`, `empty-days`, `catch-up`, `recap` und `max-papers` sagen, wie Digests aussehen und sich verhalten, für den Server oder mit `channel` für einen Kanal.
    `replies` sagt, ob die Listen der Mitglieder für alle sind; `reset` vergisst, was festgelegt wurde.
    `alerts` sagt, wo ich Kanäle melde, in denen ich nicht posten kann; sonst schreibe ich dem Mitglied, das den Kanal abonniert hat.

help-data = **/papers-admin data** braucht **Server verwalten**.
    `data export` gibt dir alles, was über diesen Server gespeichert ist, als JSON-Datei. `data import` übernimmt eine solche Datei, nachdem es gezeigt hat, was sich ändern würde. `data delete` löscht alles sofort, nach Rückfrage.

help-unknown = Einen Befehl mit diesem Namen gibt es nicht. Es gibt: { $commands }.
