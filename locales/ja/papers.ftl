# What `/papers` answers.

since-three-days = 過去 3 日間
since-week = 過去 1 週間
since-month = 過去 1 か月
since-quarter = 過去 3 か月
since-year = 過去 1 年
order-best = 関連度順
order-newest = 新しい順
order-upvotes = 投票数順
order-trending = トレンド順
list-with-code = コードあり

papers-about = { $topic } の論文
papers-nearest-to = 完全に一致するものはありません。{ $topic } に最も近い論文
nothing-about = { $topic } の論文は見つかりませんでした。語を減らすか、`a OR b` を試してください。
nothing-about-with-code = { $topic } の論文で、コードへのリンクがあるものは見つかりませんでした。`has-code` を外すか、語を減らしてください。
nothing-about-in-period = この期間に { $topic } の論文は見つかりませんでした。`since` で期間を延ばせます。語を減らすか、`a OR b` を試してください。
nothing-about-but = { $topic } にちょうど合う論文は見つかりませんでした。次の検索なら見つかります：

# Buttons with other questions, under a list that found nothing; at most 80 characters.
topic-instead-everything = キャッシュ全体
topic-instead-no-exclusions = すべて：{ $topic }
topic-instead-without = { $part } なし
topic-instead-any = いずれか：{ $topic }

papers-of-day = { $day } の論文
papers-of-day-about = { $day } の論文：{ $topic }
no-papers-of-day = { $day } の論文はありません。
no-papers-of-day-about = { $day } の論文に { $topic } のものはありません。トピックを外すとすべて表示されます。
papers-like = { $title } に似た論文
no-papers-like = **{ $title }** に似た論文はありません。
papers-most-voted = 投票数の多い論文
papers-most-voted-about = { $topic } の投票数の多い論文
no-papers-most-voted = { $day } 以降に掲載された論文はありません。
no-papers-most-voted-about = { $day } 以降に掲載された { $topic } の論文はありません。`period` を長くするか、トピックを外してください。
papers-saved = 保存した論文
papers-named = このメッセージの論文
similar-because = 共通語：{ $terms }
more-papers = ほかの論文 · { $day }

data-not-asked-yet = Hugging Face、未取得
data-updated-now = Hugging Face、たった今更新
data-updated-minutes = Hugging Face、{ $minutes } 分前に更新
data-updated-hours = Hugging Face、{ $hours } 時間前に更新
data-updated-days = Hugging Face、{ $days } 日前に更新

# The commands on messages.
look-up-nothing-named = このメッセージには、読み取れる論文へのリンクがありません。arXiv ID と、arXiv、Hugging Face、alphaXiv、arXiv の DOI へのリンクを探します。
look-up-nothing-known = これらの論文はどれもありません：{ $papers }。キャッシュにあるのは Hugging Face が掲載したものです。いつからかは `/papers status` で確認できます。
look-up-unknown = キャッシュにないもの：{ $papers }

# /papers saved
saved-nothing = 保存した論文はまだありません。`/papers saved add` か、論文のカードの **保存** で保存できます。
saved-added = 保存しました：**{ $title }**。`/papers saved list` で一覧を見られます。
saved-already = **{ $title }** はすでに保存されています。
saved-full = { $limit } 本の論文を保存しており、これ以上は保存できません。`/papers saved remove` で外すか、`/papers saved export` で書き出してから消してください。
saved-named = { $new ->
    [0] すべて保存済みです：{ $papers }。
   *[other] 保存しました（新規 { $new } 本）：{ $papers }。
}
saved-named-in-part = { $new ->
    [0] 保存済みです：{ $papers }。キャッシュにないもの：{ $unknown }。
   *[other] 保存しました（新規 { $new } 本）：{ $papers }。キャッシュにないもの：{ $unknown }。
}
saved-removed = 保存から外しました：{ $paper }。
saved-not-there = { $paper } は保存されていません。`/papers saved list` で一覧を見られます。
saved-clear-question = この { $papers } 本の論文を保存から外しますか？元に戻せません。先に `/papers saved export` でファイルとして受け取れます。
saved-clear-button = { $papers } 本すべてを外す
saved-cleared = { $papers ->
    [0] 保存した論文はありませんでした。
   *[other] { $papers } 本を外しました。保存した論文はもうありません。
}
saved-exported = 保存した論文 { $papers } 本です。

# /papers topics
topics-heading = ## 名前のあるトピック
topics-facts = -# トピック { $topics } 件 · { $page }/{ $pages } ページ · ほかの語もトピックとして使えます
topics-facts-with-own = -# トピック { $topics } 件（うちこのサーバー独自 { $own } 件） · { $page }/{ $pages } ページ · ほかの語もトピックとして使えます
topics-line = **{ $topic }** – { $about }（{ $volume }）
topics-topic = ## { $topic }
topics-own = このサーバー独自のトピックです。
topics-meaning = 意味：{ $meaning }。
topics-about = { $about }
topics-synonyms = 別名：{ $names }。
topics-covers = これも含みます：{ $covered }。
topics-papers-a-day = 1 日に約 { $papers } 本
topics-papers-in-month = { $papers ->
    [0] 30 日間でなし
   *[other] 30 日間に { $papers } 本
}
topics-carried-by = 投稿先：{ $channels }。
topics-carried-by-and-more = 投稿先：{ $channels } ほか { $more } 件。
topics-find = 論文を探す

# /papers subscriptions
subscriptions-of = { $channel } に届く論文のトピック：
subscriptions-yours = あなたのダイジェストに届く論文のトピック：
subscriptions-none = { $channel } に届く論文はありません。チャンネルを管理できる人は `/papers-admin subscribe` で変更できます。
subscriptions-none-here = まだ何もフォローしていません。`/papers follow add` でここに論文が届きます。サーバーでは、このコマンドでチャンネルに届くものを確認できます。
subscriptions-without-me = このサーバーにはこのボットが追加されていないため、ここには何も投稿されません。**サーバー管理** の権限を持つ人が追加できます。リンクは `/papers about` にあります。
subscriptions-not-seen = { $channel } はあなたには見えないため、届く内容はお伝えできません。見えるチャンネルを指定してください。
subscriptions-strict = 厳密
subscriptions-wide = 広め
subscriptions-votes = { $upvotes } 票以上
subscriptions-paused = 一時停止中
subscriptions-paused-until = 一時停止中、再開は { $until }
subscriptions-whom-to-ask = 変更するには、ここで **チャンネルの管理** の権限を持つ人に頼んでください。

# /papers status
status-source = 論文：{ $age }。
status-source-late = 論文：{ $since } から Hugging Face の応答がありません。引き続き試しながら、手元のデータで答えます。
status-cache = キャッシュ：{ $day } 以降の論文 { $papers } 本、{ $megabytes } MB。
status-cache-without-days = キャッシュ：論文 { $papers } 本、{ $megabytes } MB。
status-no-digests = ダイジェスト：ここには届きません。
status-next = ダイジェスト：{ $next }
status-last = ここでの前回（{ $day }）：{ $what }
status-version = paperboy { $version }。詳しくは `/papers about` で。

# /papers about
about = **paperboy { $version }** は、話題の研究論文を毎朝 1 回、各チャンネルにトピック別に届けます。
    論文、投票数、要約は Hugging Face の論文ページ、カテゴリは arXiv から取得しています。Thank you to arXiv for use of its open access interoperability. paperboy はどちらにも属していません。
    ライセンス：{ $licence }（いずれかを選べます）。
    保存するのは ID と設定だけで、名前もメッセージも保存しません：`/papers privacy show`。質問にはこのボット自身のキャッシュから答えます。
about-source = ソースコード
about-invite = サーバーに追加
about-install = マイアプリに追加

# /papers privacy
privacy-set-up = チャンネルに投稿できないときにお知らせするため、あなたが設定した { $subscriptions } 件の購読とともにあなたの ID を保存しています。
privacy-follows = フォロー中のトピック { $topics } 件と、タイムゾーン、時刻、送信した内容。
privacy-reader = 以前フォローしていたときのタイムゾーンと時刻。
privacy-saved = 保存した論文 { $papers } 本。
privacy-marks = ダイジェストのボタンをあなたが { $presses } 回押したという集計（ID ではない符号で記録）。
privacy-set-up-begun = セットアップでの回答（1 日間）。
privacy-nothing-stored = あなたについて保存されている情報はありません。
privacy-how-to-delete = `/papers privacy export` ですべてをファイルとして受け取り、`/papers privacy delete` で削除できます。
privacy-questions = 質問にはこのボット自身のキャッシュから答え、内容は保存しません。ボタンに紐づく長いトピックは、名前なしで 30 日間保存されます。
privacy-elsewhere = 検索した言葉は、名前を付けずに、運営者が選んだサービスにも送られます。別の言い方をしている論文を探すためです。
privacy-no-names = 名前、メンバーのメッセージ、メンバー一覧は保存しません。サーバーについて保存するのは、ID、設定とトピック、チャンネルに届いた論文だけです。
privacy-removed = サーバーから外されると、そのサーバーの情報は 30 日後にすべて削除されます。管理者は `/papers-admin data delete` ですぐに削除できます。
privacy-exported = あなたについて保存されているすべてです。
privacy-delete-question = あなたについて保存されているものをすべて削除しますか？すぐに消え、元に戻せません。サーバーの購読は残ります。問題が起きても、今後あなたにはお知らせしません。
privacy-delete-button = 自分についての保存内容を削除
privacy-deleted = 削除しました。あなたについて保存されている情報はもうありません。削除したもの：設定した購読 { $subscriptions } 件、フォローしたトピック { $topics } 件、保存した論文 { $papers } 本、ボタンを押した記録 { $presses } 件。

# Suggestions while one types.
suggest-subscription-here = { $topic }（ここ）
suggest-subscription-elsewhere = { $topic }（チャンネル { $channel }）
