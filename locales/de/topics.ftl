# A topic's text: what can be wrong with it, and how it is said in words.

topic-empty = Das Thema ist leer. Schreib, wovon die Papers handeln sollen, zum Beispiel: speech recognition.
topic-nothing-searchable = In ‚{ $written }‘ steht kein Wort, nach dem man suchen kann, nur Satzzeichen. Schreib, wovon die Papers handeln sollen, zum Beispiel: speech recognition.
topic-too-long = Der Text hat { $length } Zeichen; höchstens { $most } sind erlaubt. Behalte die wenigen Wörter, auf die es ankommt.
topic-too-many-terms = Das Thema hat { $terms } Wörter, Phrasen und Felder; höchstens { $most } sind erlaubt. Behalte die wichtigen, oder mach zwei Themen daraus.
topic-unclosed-quote = Das Anführungszeichen an Stelle { $at } (‚{ $written }‘) wird nie geschlossen. Setz ein " ans Ende der Phrase, oder nimm das " weg.
topic-empty-quotes = In den Anführungszeichen an Stelle { $at } steht kein Wort. Schreib eine Phrase hinein, oder nimm sie weg.
topic-unclosed-parenthesis = Die Klammer an Stelle { $at } (‚{ $written }‘) wird nie geschlossen. Setz ein ) ans Ende der Gruppe, oder nimm das ( weg.
topic-stray-parenthesis = Das ) an Stelle { $at } schließt nichts. Setz ein ( an den Anfang der Gruppe, oder nimm das ) weg.
topic-empty-parentheses = In den Klammern an Stelle { $at } steht kein Wort. Schreib etwas hinein, oder nimm sie weg.
topic-too-deep = Die Klammern an Stelle { $at } sind zu tief verschachtelt. Nimm weniger davon, oder mach zwei Themen daraus.
topic-only-exclusions = ‚{ $written }‘ sagt nur, was wegbleiben soll. Sag auch, was du willst, zum Beispiel: speech { $written }.
topic-dangling-or = Das OR an Stelle { $at } braucht auf beiden Seiten etwas Gewünschtes, zum Beispiel: speech OR audio. Um nach dem Wort selbst zu suchen, schreib „or“ klein.
topic-dangling-exclusion = Nach dem Ausschluss an Stelle { $at } steht nichts. Schreib das Wort, das wegbleiben soll, direkt dahinter, zum Beispiel: speech -survey.
topic-unknown-field = Ein Feld ‚{ $field }:‘ gibt es nicht (Stelle { $at }). Die Felder sind author:, org: und cat:. Um nach den Wörtern selbst zu suchen, setz ein Leerzeichen hinter den Doppelpunkt.
topic-unknown-field-like = Ein Feld ‚{ $field }:‘ gibt es nicht (Stelle { $at }). Meintest du { $meant }:? Die Felder sind author:, org: und cat:. Um nach den Wörtern selbst zu suchen, setz ein Leerzeichen hinter den Doppelpunkt.
topic-empty-field = Nach ‚{ $field }:‘ an Stelle { $at } steht nichts. Schreib den Namen direkt hinter den Doppelpunkt, zum Beispiel: { $example }.
topic-bad-category = ‚{ $written }‘ (Stelle { $at }) ist keine arXiv-Kategorie. Schreib eine wie cat:cs.CL, oder ein ganzes Archiv wie cat:cs.

# “papers with ‘speech’ and not ‘survey’”: a topic is put together of these. Of a row of words, only the
# first says “with”.
topic-in-words = Papers { $parts }
topic-with = mit { $what }
topic-word = ‚{ $word }‘
topic-words = den Wörtern ‚{ $words }‘
topic-phrase = der Phrase ‚{ $phrase }‘
topic-author = von ‚{ $name }‘
topic-organisation = von der Organisation ‚{ $name }‘
topic-category = in { $name }
topic-not = nicht { $what }
topic-group = ({ $parts })

# Why a paper is here: “speech” in the title.
reason-words = „{ $words }“
reason-synonym = „{ $words }“ ({ $topic })
reason-short-form = „{ $words }“ (kurz für „{ $long }“, aus den Papers gelernt)
reason-long-form = „{ $words }“ („{ $short }“ ausgeschrieben, aus den Papers gelernt)
reason-in-title = { $words } im Titel
reason-in-keywords = { $words } in den Schlüsselwörtern
reason-in-abstract = { $times ->
    [1] { $words } im Abstract
    [2] { $words } zweimal im Abstract
   *[other] { $words } { $times }-mal im Abstract
}
reason-in-heading = die Wörter { $words } in Titel und Schlüsselwörtern
reason-close-together = die Wörter { $words } nah beieinander
reason-anywhere = die Wörter { $words } im Paper
reason-author = von { $name }
reason-organisation = von { $name }
reason-category = in { $name }
reason-many-words = vieles vom Thema ({ $words })
reason-some-words = nur { $words }
reason-meaning = der Bedeutung nach nah

paper-id-unreadable = „{ $written }“ ist weder eine arXiv-ID noch ein Link zu einem Paper. Schreib sie wie 2608.13489.
collection-id-unreadable = „{ $written }“ kann nicht die ID eines Papers sein: 1 bis { $most } druckbare ASCII-Zeichen ohne Leerzeichen
