# A topic's text: what can be wrong with it, and how it is said in words.

topic-empty = O tema está vazio. Escreva de que os artigos devem tratar, por exemplo: speech recognition.
topic-nothing-searchable = Não há nenhuma palavra para buscar em ‘{ $written }’, só pontuação. Escreva de que os artigos devem tratar, por exemplo: speech recognition.
topic-too-long = O texto tem { $length } caracteres; o máximo é { $most }. Fique com as poucas palavras que importam.
topic-too-many-terms = O tema tem { $terms } palavras, frases e campos; o máximo é { $most }. Fique com os que importam, ou faça dois temas.
topic-unclosed-quote = A aspa no caractere { $at } (‘{ $written }’) nunca é fechada. Ponha um " no fim da frase, ou tire o ".
topic-empty-quotes = As aspas no caractere { $at } não têm nenhuma palavra. Escreva uma frase dentro, ou tire-as.
topic-unclosed-parenthesis = O parêntese no caractere { $at } (‘{ $written }’) nunca é fechado. Ponha um ) no fim do grupo, ou tire o (.
topic-stray-parenthesis = O ) no caractere { $at } não fecha nada. Ponha um ( onde o grupo começa, ou tire o ).
topic-empty-parentheses = Os parênteses no caractere { $at } não têm nenhuma palavra. Escreva algo dentro, ou tire-os.
topic-too-deep = Os parênteses no caractere { $at } estão aninhados demais. Escreva o tema com menos parênteses, ou faça dois temas.
topic-only-exclusions = ‘{ $written }’ só diz o que deixar de fora. Diga também o que você quer, por exemplo: speech { $written }.
topic-dangling-or = O OR no caractere { $at } precisa de algo desejado dos dois lados, por exemplo: speech OR audio. Para buscar a própria palavra, escreva “or” em minúsculas.
topic-dangling-exclusion = A exclusão no caractere { $at } não tem nada depois. Escreva a palavra a deixar de fora logo em seguida, por exemplo: speech -survey.
topic-unknown-field = Não existe o campo ‘{ $field }:’ (caractere { $at }). Os campos são author:, org: e cat:. Para buscar as próprias palavras, ponha um espaço depois dos dois-pontos.
topic-unknown-field-like = Não existe o campo ‘{ $field }:’ (caractere { $at }). Você quis dizer { $meant }:? Os campos são author:, org: e cat:. Para buscar as próprias palavras, ponha um espaço depois dos dois-pontos.
topic-empty-field = ‘{ $field }:’ no caractere { $at } não tem nada depois. Escreva o nome logo após os dois-pontos, por exemplo: { $example }.
topic-bad-category = ‘{ $written }’ (caractere { $at }) não é uma categoria do arXiv. Escreva uma como cat:cs.CL, ou um arquivo inteiro como cat:cs.

# “papers with ‘speech’ and not ‘survey’”: a topic is put together of these. Of a row of words, only the
# first says “with”.
topic-in-words = artigos { $parts }
topic-with = com { $what }
topic-word = ‘{ $word }’
topic-words = as palavras ‘{ $words }’
topic-phrase = a frase ‘{ $phrase }’
topic-author = de ‘{ $name }’
topic-organisation = da organização ‘{ $name }’
topic-category = em { $name }
topic-not = não { $what }
topic-group = ({ $parts })

# Why a paper is here: “speech” in the title.
reason-words = “{ $words }”
reason-synonym = “{ $words }” ({ $topic })
reason-short-form = “{ $words }” (abreviação de “{ $long }”, aprendida com os artigos)
reason-long-form = “{ $words }” (“{ $short }” por extenso, aprendido com os artigos)
reason-in-title = { $words } no título
reason-in-keywords = { $words } nas palavras-chave
reason-in-abstract = { $times ->
    [1] { $words } no resumo
    [2] { $words } duas vezes no resumo
   *[other] { $words } { $times } vezes no resumo
}
reason-in-heading = as palavras { $words } no título e nas palavras-chave
reason-close-together = as palavras { $words } próximas umas das outras
reason-anywhere = as palavras { $words } no artigo
reason-author = de { $name }
reason-organisation = de { $name }
reason-category = em { $name }
reason-many-words = boa parte do tema ({ $words })
reason-some-words = só { $words }
reason-meaning = de significado próximo

paper-id-unreadable = “{ $written }” não é um id do arXiv nem um link para um artigo. Escreva como 2608.13489.
collection-id-unreadable = “{ $written }” não pode ser o id de um artigo: 1 a { $most } caracteres ASCII imprimíveis sem espaços
