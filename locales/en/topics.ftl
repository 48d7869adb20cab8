# A topic's text: what can be wrong with it, and how it is said in words.

topic-empty = The topic is empty. Write what the papers should be about, for example: speech recognition.
topic-nothing-searchable = There is no word to search for in ‘{ $written }’, only punctuation. Write what the papers should be about, for example: speech recognition.
topic-too-long = The text has { $length } characters; { $most } is the most. Keep the few words that matter.
topic-too-many-terms = The topic has { $terms } words, phrases and fields; { $most } is the most. Keep those that matter, or make two topics of it.
topic-unclosed-quote = The quote at character { $at } (‘{ $written }’) is never closed. Put a " at the phrase's end, or take the " away.
topic-empty-quotes = The quotes at character { $at } hold no word. Write a phrase between them, or take them away.
topic-unclosed-parenthesis = The parenthesis at character { $at } (‘{ $written }’) is never closed. Put a ) at the group's end, or take the ( away.
topic-stray-parenthesis = The ) at character { $at } closes nothing. Put a ( where its group begins, or take the ) away.
topic-empty-parentheses = The parentheses at character { $at } hold no word. Write something between them, or take them away.
topic-too-deep = The parentheses at character { $at } go too deep. Write the topic with fewer of them, or make two topics of it.
topic-only-exclusions = ‘{ $written }’ only says what to leave out. Say also what you want, for example: speech { $written }.
topic-dangling-or = The OR at character { $at } needs something wanted on both sides, for example: speech OR audio. To search for the word itself, write “or” in lower case.
topic-dangling-exclusion = The exclusion at character { $at } has nothing after it. Write the word to leave out directly after it, for example: speech -survey.
topic-unknown-field = There is no field ‘{ $field }:’ (character { $at }). The fields are author:, org: and cat:. To search for the words themselves, put a blank after the colon.
topic-unknown-field-like = There is no field ‘{ $field }:’ (character { $at }). Did you mean { $meant }:? The fields are author:, org: and cat:. To search for the words themselves, put a blank after the colon.
topic-empty-field = ‘{ $field }:’ at character { $at } has nothing after it. Write the name directly after the colon, for example: { $example }.
topic-bad-category = ‘{ $written }’ (character { $at }) is not an arXiv category. Write one such as cat:cs.CL, or a whole archive such as cat:cs.

# “papers with ‘speech’ and not ‘survey’”: a topic is put together of these. Of a row of words, only the
# first says “with”.
topic-in-words = papers { $parts }
topic-with = with { $what }
topic-word = ‘{ $word }’
topic-words = the words ‘{ $words }’
topic-phrase = the phrase ‘{ $phrase }’
topic-author = by ‘{ $name }’
topic-organisation = from ‘{ $name }’
topic-category = in { $name }
topic-not = not { $what }
topic-group = ({ $parts })

# Why a paper is here: “speech” in the title.
reason-words = “{ $words }”
reason-synonym = “{ $words }” ({ $topic })
reason-short-form = “{ $words }” (short for “{ $long }”, learned from the papers)
reason-long-form = “{ $words }” (“{ $short }” in full, learned from the papers)
reason-in-title = { $words } in the title
reason-in-keywords = { $words } in the keywords
reason-in-abstract = { $times ->
    [1] { $words } in the abstract
    [2] { $words } twice in the abstract
   *[other] { $words } { $times } times in the abstract
}
reason-in-heading = the words { $words } in title and keywords
reason-close-together = the words { $words } close together
reason-anywhere = the words { $words } in the paper
reason-author = by { $name }
reason-organisation = from { $name }
reason-category = in { $name }
reason-many-words = much of the topic ({ $words })
reason-some-words = only { $words }
reason-meaning = near in meaning

paper-id-unreadable = “{ $written }” is not an arXiv id or a link to a paper. Write it like 2608.13489.
collection-id-unreadable = “{ $written }” can't be a paper's id: 1 to { $most } printable ASCII characters without blanks
