# `/papers help`: what there is, and a page for each command.

help-overview = **paperboy** publica em cada canal, uma vez toda manhã, os artigos do dia em alta sobre seus temas.

    {"**"}Para todos**
    `/papers topic` – artigos sobre qualquer coisa, na hora
    `/papers today` – os artigos do último dia · `/papers top` – os mais votados
    `/papers show` – um artigo · `/papers similar` – parecidos · `/papers random` – um ao acaso
    `/papers topics` – os temas que têm nome
    `/papers saved list`, `add`, `remove`, `clear`, `export` – os artigos que você guarda
    `/papers follow` – seu próprio boletim por mensagem direta · `/papers timezone` – quando ele chega
    `/papers subscriptions` – o que este canal recebe · `/papers status` – a idade dos artigos
    `/papers privacy show`, `export`, `delete` – o que é guardado sobre você
    `/papers about` – versão, código-fonte, licença
    Em uma mensagem, em Apps: **Consultar artigos**, **Salvar artigos**

    {"**"}Para admins**: `/papers-admin` …
    `setup` – do zero ao primeiro boletim
    `subscribe`, `unsubscribe`, `edit`, `list`, `pause`, `resume` – o que os canais recebem
    `preview`, `post-now`, `explain`, `history`, `check` – o que receberam, e por quê
    `topic` – os temas próprios deste servidor
    `config` – fuso horário, hora, dias, aparência, idioma
    `data` – tudo o que é guardado deste servidor

    Mais sobre um deles: `/papers help command:topic`

help-topic = **/papers topic** encontra artigos no meu próprio cache e diz por que cada um está ali.
    `diffusion models` – as duas palavras, próximas
    `"chain of thought"` – esta frase
    `speech -survey` – sem uma palavra
    `speech OR audio` – qualquer uma das duas
    `author:"Yuan Li"`, `org:alibaba`, `cat:cs.CL` – por autor, organização, categoria do arXiv
    `rlhf`, `agents`, `diffusion` … – temas conhecidos trazem seus sinônimos, e os deste servidor também
    `since`, `has-code` e `sort` restringem a lista; `share:true` a mostra a todos.

help-today = **/papers today** mostra o último dia que o Hugging Face listou, os em alta primeiro.
    `topic` deixa só artigos sobre isso: `/papers today topic:robotics`
    `sort` os ordena por votos ou por idade; `limit` mostra até 25.

help-top = **/papers top** mostra os artigos mais votados de uma semana, ou de outro `period`: 3 dias, um mês, um ano.
    `topic` deixa só artigos sobre isso, `limit` mostra até 25: `/papers top period:a month topic:agents`

help-show = **/papers show** mostra um artigo: resumo, autores, votos, código, links.
    Digite palavras do título e escolha-o na lista, ou informe um id do arXiv ou um link: `/papers show paper:2608.13489`
    {"**"}Salvar** guarda-o para depois. Aberto a partir de um boletim, tem também **Não é para nós**: os artigos sobre seus temas ficam lá um pouco mais abaixo.

help-similar = **/papers similar** encontra artigos que compartilham as palavras raras de um artigo, e as nomeia: `/papers similar paper:2608.13489`

help-random = **/papers random** mostra um artigo ao acaso; quanto mais curtido, mais provável. O que ele mostrou a você há pouco não volta.
    `topic` fica em artigos sobre isso: `/papers random topic:robotics`

help-topics = **/papers topics** mostra os temas que têm nome: primeiro os deste servidor, depois os que conheço, cada um com mais ou menos quantos artigos traz.
    Com `topic` ele explica um: `/papers topics topic:rlhf`

help-subscriptions = **/papers subscriptions** mostra o que este canal recebe, quando vem o próximo envio e com quem falar. `channel` mostra outro que você possa ver.

help-saved = **/papers saved** guarda artigos para você, até 500; ninguém mais os vê.
    `add paper:2608.13489`, ou **Salvar** na ficha de um artigo · `list` · `remove`
    `export format:BibTeX` entrega todos em um arquivo; também RIS, Markdown, CSV
    `clear` remove todos, após confirmar.

help-follow = **/papers follow** é seu próprio boletim por mensagem direta: temas, autores ou palavras-chave que você segue, todo dia ou toda semana. É só para você.
    `add` · `list` · `remove` · `schedule`: `/papers follow add kind:topic value:diffusion`

help-timezone = **/papers timezone** diz em que fuso horário você vive, para o seu boletim chegar na sua manhã: `/papers timezone zone:America/Sao_Paulo`

help-status = **/papers status** mostra a idade dos artigos, quantos tenho, quando chega aqui o próximo boletim, o que foi feito do último, e minha versão.

help-privacy = **/papers privacy** trata do que é guardado sobre você.
    `show` diz · `export` entrega em um arquivo · `delete` apaga na hora, após confirmar. Funciona aqui e em mensagens diretas.

help-about = **/papers about** diz o que sou: versão, código-fonte, licença, de onde vêm os artigos e como me ter em outro lugar.

help-help = **/papers help** mostra o que existe; com `command` ele explica um comando: `/papers help command:topic`

help-look-up-papers = **Consultar artigos** fica no menu de uma mensagem, em Apps. Mostra os artigos que a mensagem traz em links: arXiv, Hugging Face, alphaXiv, DOIs. Só você vê até compartilhar.

help-save-papers = **Salvar artigos** fica no menu de uma mensagem, em Apps. Guarda os artigos que a mensagem traz em links; `/papers saved list` os mostra.

help-setup = **/papers-admin setup** leva você do zero ao primeiro boletim: canal, temas, fuso horário, hora, uma olhada. Precisa de **Gerenciar servidor**. Usado de novo, muda o que você escolheu.

help-subscribe = **/papers-admin subscribe** publica toda manhã os artigos de um tema em um canal. Precisa de **Gerenciar canais** lá.
    `topic` é tudo o que `/papers topic` aceita; `channel` é este se não indicar.
    `level` diz com que amplitude é lido; `min-upvotes` e `has-code` omitem artigos, `exclude` uma palavra, `author` todos menos os de um autor.
    `max-papers` é o máximo do canal por dia; `mention` cita um cargo uma vez, quando há algo.

help-unsubscribe = **/papers-admin unsubscribe** encerra uma assinatura. O que foi publicado fica, e não é publicado de novo se você assinar outra vez.

help-edit = **/papers-admin edit** muda uma assinatura: as opções de `subscribe`, `clear` para esvaziar uma e `to-channel` para movê-la a outro canal. Mostra o que era e o que é agora.

help-list = **/papers-admin list** mostra o que cada canal recebe, quando vem seu próximo envio e o que está errado. Com `channel` os temas longos aparecem inteiros.

help-pause = **/papers-admin pause** deixa o servidor, um canal ou uma assinatura em repouso, sem prazo ou até um dia com `until`. Os artigos listados nesse meio-tempo vêm com o primeiro boletim depois, no máximo sete dias atrás.

help-resume = **/papers-admin resume** encerra uma pausa.

help-preview = **/papers-admin preview** mostra em privado o que um canal receberia agora. Nada é publicado nem anotado como publicado.

help-post-now = **/papers-admin post-now** publica na hora o boletim de hoje; o envio da manhã então não vem. Com `again:true` publica de novo o boletim de hoje, depois de perguntar.

help-explain = **/papers-admin explain** diz passo a passo por que um artigo chegou a um canal, ou não.

help-history = **/papers-admin history** mostra o que foi feito de cada manhã: publicado, atrasado, em espera, nada novo, deixado para a seguinte, pulado, abandonado, cada um com a razão.
    Vai até 14 dias atrás; `days` diz outra coisa, `channel` mostra só esse.

help-check = **/papers-admin check** verifica se os boletins de um canal podem chegar: minhas permissões lá, suas assinaturas e horário, a idade dos artigos, os problemas anotados.
    Quando nada mais está errado, um canal com problemas é tentado na hora. `test-message:true` publica lá uma mensagem curta para ter certeza.

help-own-topics = **/papers-admin topic** dá nome a temas próprios deste servidor: `create`, `edit`, `delete`, `list`, e `test`, que mostra o que um traria. Os nomes valem onde quer que se peça um tema.

help-config = **/papers-admin config** define quando é manhã e a aparência dos boletins. Precisa de **Gerenciar servidor**.
    `timezone zone:America/Sao_Paulo` · `time at:08:30` · `days days:weekdays` · `alerts channel:#admins` · `show`
    `time` com `channel` define a hora de um só canal. Mudá-los não repete nem perde nenhum dia.
    `layout`, `threads`, `silent`, `language`, `empty-days`, `catch-up`, `recap` e `max-papers` dizem como os boletins são e se comportam, para o servidor ou, com `channel`, para um canal.
    `replies` diz se as listas dos membros são para todos; `reset` esquece o que foi decidido.
    `alerts` diz onde aviso de canais em que não posso publicar; sem ele, escrevo ao membro que assinou o canal.

help-data = **/papers-admin data** precisa de **Gerenciar servidor**.
    `data export` entrega tudo o que é guardado deste servidor em um arquivo JSON. `data import` recebe um arquivo assim, depois de mostrar o que mudaria. `data delete` apaga tudo na hora, após confirmar.

help-unknown = Não existe comando com esse nome. Existem: { $commands }.
