# What stands in a channel each morning, and around papers everywhere.

digest-heading = 今日の論文 · { $day }
digest-part = 今日の論文 · { $day } · { $part }/{ $parts }
digest-late = { $duration }遅れて投稿

window-day = { $day }掲載
window-days = { $from }〜{ $to }掲載

digest-no-papers = 新しい論文はありません
digest-papers = 論文 { $total } 本
digest-papers-shown = 論文 { $total } 本中 { $shown } 本
digest-about = { $papers }（{ $topics }）
digest-about-more = { $papers }（{ $topics }、ほか { $more } 件）

digest-rising = 📈 急上昇：昨日から投票数が倍増
digest-elsewhere = 詳細はこのサーバーの別のチャンネルに
digest-elsewhere-more = ほか { $count } 本
digest-empty-feed-quiet = 新しい掲載はありません
digest-empty-nothing-matched = 一致する新しい論文はありません

# A look back at a week or month.
look-back-heading = 振り返り · { $day }
look-back-saved = ここで最も保存された論文
look-back-saved-times = 保存 { $count } 回

open-a-paper = 論文を開く…
digest-more = もっと見る ({ $count })

feed-silent-since = 論文は { $day } { $time } 時点のものです。以降、Hugging Face から応答がありません。
feed-never-answered = 論文はまだありません。Hugging Face から応答がありません。

duration-minutes = { $minutes } 分
duration-hours = { $hours } 時間
duration-hours-minutes = { $hours } 時間 { $minutes } 分

# The lines of a paper.
paper-matched = 一致：{ $topics }
paper-code = コード
paper-code-stars = コード ★ { $stars }
paper-listed = { $day } 掲載
paper-published = { $day } 公開
paper-comments = コメント { $count } 件
paper-project = プロジェクトページ

# Pages of papers.
list-untitled = 論文
list-papers = 論文 { $total } 本
list-papers-of = 論文 { $of } 本中の最初の { $total } 本
list-page = { $page }/{ $pages } ページ
list-previous = ◀ 前へ
list-next = 次へ ▶
share-here = ここで共有
card-similar = 類似論文
card-save = 保存
card-another = もう 1 本

# Why a morning ended without its digest, or a channel can't be posted in. Each may follow a colon.
cause-not-running = ボットが動いていませんでした
cause-not-in-server = ボットがこのサーバーにいませんでした
cause-too-late = 6 時間以上遅れました
cause-nothing-new = 一致する新しい論文がありませんでした
cause-no-answer = Discord から応答がありませんでした
cause-history-hidden = チャンネルの履歴を読む権限がないため、投稿されたかどうか分かりません
cause-expired = その日のうちに送信できませんでした
cause-channel-gone = チャンネルが削除されました。`/papers-admin unsubscribe` で購読を外してください
cause-refused = Discord がそこへの投稿を許可しません。足りないものは `/papers-admin check` で確認できます
cause-cannot-see = チャンネルが見えません。そこで **チャンネルを見る** を許可してください
cause-lacks-right = そこでの権限が足りません。**チャンネルを見る**、**メッセージを送信**、**埋め込みリンク**、**メッセージ履歴を読む** が必要です
cause-thread-archived = スレッドがアーカイブされています。もう一度開いてください
cause-thread-locked = スレッドがロックされています。ロックを解除してください
cause-wrong-kind = 投稿できない種類のチャンネルです。テキスト、アナウンス、フォーラムのチャンネルかスレッドを購読させてください
cause-automod = AutoMod が投稿をブロックしています。このボットを例外にしてください
cause-own-fault = Discord がメッセージを拒否しています。こちらの不具合です。運営者はログで確認できます
cause-restored = バックアップから復元されました。すでに投稿済みかもしれません

alert-channel-trouble = { $channel } に今日の論文を投稿できません：{ $why }。
    失われるものはありません。設定はそのまま残り、論文は最長 1 週間待ちます。直れば自動で再開します。状況はそのサーバーの `/papers-admin check` で確認できます。
cause-direct-messages-closed = ダイレクトメッセージを送れません。共通のサーバーのメンバーからのダイレクトメッセージを許可してください
cause-tag-wanted = このフォーラムは投稿ごとにタグが必要ですが、使えるタグがありません。タグを追加してください
cause-paused = 一時停止中
cause-left-out = 遅れました。ここでは遅れたダイジェストは省かれます
cause-late = 遅れました。ここでは遅れたダイジェストは次回とまとめられます
