# `/papers help`: what there is, and a page for each command.

help-overview = **paperboy** posts each channel the day's trending papers about its topics, once each morning.

    {"**"}For everybody**
    `/papers topic` – papers about anything, at once
    `/papers today` – the newest day's papers · `/papers top` – the most voted of some days
    `/papers show` – one paper · `/papers similar` – papers like it · `/papers random` – one by chance
    `/papers topics` – topics that have a name
    `/papers saved list`, `add`, `remove`, `clear`, `export` – papers that you keep
    `/papers follow` – your own digest by direct message · `/papers timezone` – when it comes
    `/papers subscriptions` – what this channel gets · `/papers status` – how old the papers are
    `/papers privacy show`, `export`, `delete` – what is stored about you
    `/papers about` – version, source code, licence
    On a message, under Apps: **Look up papers**, **Save papers**

    {"**"}For admins**: `/papers-admin` …
    `setup` – from nothing to a first digest
    `subscribe`, `unsubscribe`, `edit`, `list`, `pause`, `resume` – what the channels get
    `preview`, `post-now`, `explain`, `history`, `check` – what they got, and why
    `topic` – this server's own topics
    `config` – time zone, time, days, looks, language
    `data` – everything that is stored of this server

    More about one: `/papers help command:topic`

help-topic = **/papers topic** finds papers in my own cache and says why each is there.
    `diffusion models` – both words, close together
    `"chain of thought"` – this phrase
    `speech -survey` – without a word
    `speech OR audio` – either of them
    `author:"Yuan Li"`, `org:alibaba`, `cat:cs.CL` – by author, organisation, arXiv category
    `rlhf`, `agents`, `diffusion` … – well-known topics bring their synonyms, and so do this server's own
    `since`, `has-code` and `sort` narrow the list; `share:true` shows it to everybody.

help-today = **/papers today** shows the newest day that Hugging Face has listed, the most trending first.
    `topic` keeps only papers about it: `/papers today topic:robotics`
    `sort` orders them by votes or by age instead; `limit` shows up to 25.

help-top = **/papers top** shows the most voted papers of a week, or of another `period`: 3 days, a month, a year.
    `topic` keeps only papers about it, `limit` shows up to 25: `/papers top period:a month topic:agents`

help-show = **/papers show** shows one paper: abstract, authors, votes, code, links.
    Type words of its title and pick it from the list, or give an arXiv id or a link: `/papers show paper:2608.13489`
    {"**"}Save** keeps it for later. Opened from a digest it has **Not for us**, too: papers about its topics rank a little lower there.

help-similar = **/papers similar** finds papers that share a paper's rare words, and names them: `/papers similar paper:2608.13489`

help-random = **/papers random** shows one paper by chance; the better liked a paper is, the likelier. What it showed you lately does not come again.
    `topic` keeps to papers about it: `/papers random topic:robotics`

help-topics = **/papers topics** shows the topics that have a name: this server's own, then those that I know, each with about how many papers it brings.
    With `topic` it explains one: `/papers topics topic:rlhf`

help-subscriptions = **/papers subscriptions** shows what this channel gets, when the next post comes, and whom to ask. `channel` shows another one that you can see.

help-saved = **/papers saved** keeps papers for you, up to 500; nobody else sees them.
    `add paper:2608.13489`, or **Save** on a paper's card · `list` · `remove`
    `export format:BibTeX` gives them to you as a file; also RIS, Markdown, CSV
    `clear` removes all of them, after asking.

help-follow = **/papers follow** is your own digest by direct message: topics, authors or keywords that you follow, each day or each week. It is only for you.
    `add` · `list` · `remove` · `schedule`: `/papers follow add kind:topic value:diffusion`

help-timezone = **/papers timezone** says in which time zone you live, so that your own digest comes in your morning: `/papers timezone zone:Europe/Berlin`

help-status = **/papers status** shows how old the papers are, how many I have, when the next digest comes here, what became of the last one, and my version.

help-privacy = **/papers privacy** is about what is stored about you.
    `show` says it · `export` gives it to you as a file · `delete` deletes it at once, after asking. It works here and in direct messages.

help-about = **/papers about** says what I am: version, source code, licence, where the papers come from, and how to have me elsewhere.

help-help = **/papers help** shows what there is; with `command` it explains one: `/papers help command:topic`

help-look-up-papers = **Look up papers** stands in a message's menu, under Apps. It shows you the papers that the message links to: arXiv, Hugging Face, alphaXiv, DOIs. Only you see it until you share it.

help-save-papers = **Save papers** stands in a message's menu, under Apps. It keeps the papers that the message links to; `/papers saved list` shows them.

help-setup = **/papers-admin setup** takes you from nothing to a first digest: channel, topics, time zone, time, a look at it. It needs **Manage Server**. Running it again changes what you chose.

help-subscribe = **/papers-admin subscribe** posts a topic's papers in a channel every morning. It needs **Manage Channels** there.
    `topic` is anything that `/papers topic` takes; `channel` is here unless you say.
    `level` says how wide it is read; `min-upvotes` and `has-code` leave papers out, `exclude` a word, `author` all but one author's.
    `max-papers` is the channel's most a day; `mention` names a role once, when there is something.

help-unsubscribe = **/papers-admin unsubscribe** ends a subscription. What was posted stays, and is not posted again should you subscribe once more.

help-edit = **/papers-admin edit** changes a subscription: the options of `subscribe`, `clear` to empty one, and `to-channel` to move it. It shows what was and what is now.

help-list = **/papers-admin list** shows what each channel gets, when its next post comes, and what is wrong with it. With `channel` long topics are shown whole.

help-pause = **/papers-admin pause** lets the server, a channel or a subscription rest, for good or `until` a day. Papers that are listed meanwhile come with the first digest after it, at most seven days back.

help-resume = **/papers-admin resume** ends a pause.

help-preview = **/papers-admin preview** shows privately what a channel would get now. Nothing is posted or marked as posted.

help-post-now = **/papers-admin post-now** posts the digest of today at once; the morning's own post then does not come. With `again:true` it posts today's digest once more, after asking.

help-explain = **/papers-admin explain** says step by step why a paper came to a channel, or did not.

help-history = **/papers-admin history** shows what became of each morning: posted, late, waiting, nothing new, left to the next, skipped, given up, each with the reason.
    It goes back 14 days; `days` says otherwise, `channel` shows only that one.

help-check = **/papers-admin check** looks whether a channel's digests can come: my rights there, its subscriptions and schedule, the age of the papers, trouble that is noted.
    When nothing is wrong any more, a channel in trouble is tried at once. `test-message:true` posts a small message there to be sure.

help-own-topics = **/papers-admin topic** names topics of this server's own: `create`, `edit`, `delete`, `list`, and `test`, which shows what one would bring. Their names can be written wherever a topic is asked for.

help-config = **/papers-admin config** sets when mornings are and how digests look. It needs **Manage Server**.
    `timezone zone:Europe/Berlin` · `time at:08:30` · `days days:weekdays` · `alerts channel:#admins` · `show`
    `time` with `channel` sets one channel's own time. Changing them neither repeats nor loses a day.
    `layout`, `threads`, `silent`, `language`, `empty-days`, `catch-up`, `recap` and `max-papers` say how digests look and behave, for the server or with `channel` for one channel.
    `replies` says whether members' lists are for everybody; `reset` forgets what was decided.
    `alerts` says where I tell of channels that I can't post in; without it I write to the member who subscribed the channel.

help-data = **/papers-admin data** needs **Manage Server**.
    `data export` gives you everything that is stored of this server as a JSON file. `data import` takes such a file back, after showing what it would change. `data delete` deletes everything at once, after asking.

help-unknown = There is no command of that name. There are: { $commands }.
