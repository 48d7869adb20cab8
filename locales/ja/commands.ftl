# The commands' names and descriptions in this language: a message for each command, named after its path.
# `papers` and `papers-admin` have no names here: they are called the same in every language.

papers =
    .description = 研究論文：トピック別、今日の分、1 本ずつ

papers-topic = トピック
    .description = トピックの論文を探す
    .query = 検索語
    .query-description = 単語、"フレーズ"、-除外、a OR b、author:名前、またはトピック名
    .since = 期間
    .since-description = さかのぼる期間（省略時はすべて）
    .since-a-week = 1 週間
    .since-a-month = 1 か月
    .since-3-months = 3 か月
    .since-a-year = 1 年
    .since-everything = すべて
    .has-code = コードあり
    .has-code-description = コードへのリンクがある論文だけ
    .sort = 並び順
    .sort-description = 省略時は関連度順
    .sort-best-match = 関連度順
    .sort-newest = 新しい順
    .sort-upvotes = 投票数順
    .share = 共有
    .share-description = 回答をここの全員に見せる

papers-today = 今日
    .description = 最新の日の論文を表示
    .topic = トピック
    .topic-description = このトピックの論文だけ
    .limit = 件数
    .limit-description = 件数（省略時は 10）
    .sort = 並び順
    .sort-description = 省略時はトレンド順
    .sort-trending = トレンド順
    .sort-upvotes = 投票数順
    .sort-newest = 新しい順
    .share = 共有
    .share-description = 回答をここの全員に見せる

papers-top = 人気
    .description = 投票数の多い論文を表示
    .period = 期間
    .period-description = 省略時は 1 週間
    .period-3-days = 3 日
    .period-a-week = 1 週間
    .period-a-month = 1 か月
    .period-a-year = 1 年
    .topic = トピック
    .topic-description = このトピックの論文だけ
    .limit = 件数
    .limit-description = 件数（省略時は 10）
    .share = 共有
    .share-description = 回答をここの全員に見せる

papers-show = 表示
    .description = 論文を 1 本表示：概要、著者、投票数、リンク
    .paper = 論文
    .paper-description = タイトルの語を入力して選択、または arXiv ID かリンク
    .share = 共有
    .share-description = 回答をここの全員に見せる

papers-similar = 類似
    .description = ある論文に似た論文を探す
    .paper = 論文
    .paper-description = タイトルの語を入力して選択、または arXiv ID かリンク
    .limit = 件数
    .limit-description = 件数（省略時は 10）
    .share = 共有
    .share-description = 回答をここの全員に見せる

papers-random = ランダム
    .description = 論文をランダムに表示（人気ほど出やすい）
    .topic = トピック
    .topic-description = このトピックの論文だけ
    .share = 共有
    .share-description = 回答をここの全員に見せる

papers-topics = トピック一覧
    .description = 名前のあるトピックの一覧、またはその意味を表示
    .topic = トピック
    .topic-description = このトピックの意味
    .share = 共有
    .share-description = 回答をここの全員に見せる

papers-subscriptions = 購読一覧
    .description = チャンネルに届くものと予定を表示
    .channel = チャンネル
    .channel-description = どのチャンネルか（省略時はここ）

papers-saved = 保存
    .description = あとで読むために保存した論文

papers-saved-list = 一覧
    .description = 保存した論文を表示

papers-saved-add = 追加
    .description = 論文をあとで読むために保存
    .paper = 論文
    .paper-description = タイトルの語を入力して選択、または arXiv ID かリンク

papers-saved-remove = 外す
    .description = 論文の保存をやめる
    .paper = 論文
    .paper-description = 保存したもののひとつ

papers-saved-clear = 全消去
    .description = 確認のうえ、保存した論文をすべて外す

papers-saved-export = 書き出し
    .description = 保存した論文をファイルで受け取る
    .format = 形式
    .format-description = 省略時は BibTeX
    .format-bibtex = BibTeX
    .format-ris = RIS
    .format-markdown = Markdown
    .format-csv = CSV

papers-follow = フォロー
    .description = DM で届く自分専用のダイジェスト

papers-follow-add = 追加
    .description = 論文を DM で毎日または毎週受け取る
    .kind = 種類
    .kind-description = フォローするものの種類
    .kind-topic = トピック
    .kind-author = 著者
    .kind-keyword = キーワード
    .value = 内容
    .value-description = トピック、著者名、または語
    .deliver = 頻度
    .deliver-description = 頻度（省略時は毎日）
    .deliver-daily = 毎日
    .deliver-weekly = 毎週
    .zone = 地域
    .zone-description = お住まいの地域。例：Asia/Tokyo

papers-follow-list = 一覧
    .description = フォロー中のものと届く時期を表示

papers-follow-remove = 外す
    .description = フォローをやめる
    .value = 内容
    .value-description = フォロー中のもののひとつ

papers-follow-schedule = 予定
    .description = 自分のダイジェストが届く時期を設定
    .at = 時刻
    .at-description = 現地時刻。例：08:30
    .deliver = 頻度
    .deliver-description = 頻度
    .deliver-daily = 毎日
    .deliver-weekly = 毎週
    .day = 曜日
    .day-description = 毎週の場合の曜日
    .day-monday = 月曜日
    .day-tuesday = 火曜日
    .day-wednesday = 水曜日
    .day-thursday = 木曜日
    .day-friday = 金曜日
    .day-saturday = 土曜日
    .day-sunday = 日曜日
    .zone = 地域
    .zone-description = お住まいの地域。例：Asia/Tokyo

papers-timezone = タイムゾーン
    .description = 自分のダイジェスト用に地域を設定
    .zone = 地域
    .zone-description = 場所。例：Asia/Tokyo

papers-status = 状態
    .description = 論文の鮮度とダイジェストの予定を表示

papers-privacy = プライバシー
    .description = あなたについての保存内容

papers-privacy-show = 表示
    .description = あなたについての保存内容を表示

papers-privacy-export = 書き出し
    .description = あなたについての保存内容をファイルで受け取る

papers-privacy-delete = 削除
    .description = 確認のうえ、あなたについての保存内容を削除

papers-help = ヘルプ
    .description = コマンドの説明
    .command = コマンド
    .command-description = どのコマンドか

papers-about = ボット情報
    .description = ボットについて：バージョン、ソースコード、ライセンス

papers-admin =
    .description = このサーバーの毎日の論文を設定する

papers-admin-setup = セットアップ
    .description = 3 つ答えるだけで毎日の論文を設定

papers-admin-subscribe = 購読
    .description = 毎朝、トピックの論文をチャンネルに投稿する
    .topic = トピック
    .topic-description = 例：diffusion -survey（コンマ区切りで複数可）
    .channel = チャンネル
    .channel-description = 投稿先（省略時はここ）
    .exclude = 除外
    .exclude-description = これに関する論文を除く
    .author = 著者
    .author-description = この著者の論文だけ
    .level = 範囲
    .level-description = トピックをどれだけ広くとるか
    .level-strict = 厳密
    .level-normal = 標準
    .level-wide = 広め
    .min-upvotes = 最低投票数
    .min-upvotes-description = 投票数がこれより少ない論文を除く
    .has-code = コードあり
    .has-code-description = コードのある論文だけ
    .max-papers = 論文数
    .max-papers-description = チャンネルのダイジェストに表示する論文の数
    .mention = メンション
    .mention-description = 論文があるときにメンションするロール

papers-admin-edit = 編集
    .description = 購読を変更する
    .subscription = 購読
    .subscription-description = このサーバーの購読のひとつ
    .topic = トピック
    .topic-description = 別のトピック
    .exclude = 除外
    .exclude-description = これに関する論文も除く
    .author = 著者
    .author-description = この著者の論文だけ
    .level = 範囲
    .level-description = トピックをどれだけ広くとるか
    .level-strict = 厳密
    .level-normal = 標準
    .level-wide = 広め
    .min-upvotes = 最低投票数
    .min-upvotes-description = 投票数がこれより少ない論文を除く
    .has-code = コードあり
    .has-code-description = コードのある論文だけ
    .max-papers = 論文数
    .max-papers-description = チャンネルのダイジェストに表示する論文の数
    .mention = メンション
    .mention-description = 論文があるときにメンションするロール
    .to-channel = 移動先
    .to-channel-description = 別のチャンネルへ移す
    .clear = 消去
    .clear-description = 未設定の状態に戻す項目
    .clear-exclude = 除外
    .clear-author = 著者
    .clear-level = 範囲
    .clear-min-upvotes = 最低投票数
    .clear-has-code = コードあり
    .clear-mention = メンション

papers-admin-pause = 一時停止
    .description = しばらく投稿を止める
    .target = 対象
    .target-description = サーバー、チャンネル、または購読
    .until = 期限
    .until-description = 例：月曜日、2 週間後、2027-01-07

papers-admin-resume = 再開
    .description = 一時停止したものを再び投稿する
    .target = 対象
    .target-description = サーバー、チャンネル、または購読

papers-admin-explain = 理由
    .description = 論文が投稿された、またはされなかった理由を表示
    .paper = 論文
    .paper-description = タイトルの語、arXiv ID、またはリンク
    .channel = チャンネル
    .channel-description = どのチャンネルか（省略時はここ）

papers-admin-unsubscribe = 購読解除
    .description = トピックの投稿をやめる
    .subscription = 購読
    .subscription-description = このサーバーの購読のひとつ

papers-admin-list = 一覧
    .description = 各チャンネルの配信内容と問題を表示
    .channel = チャンネル
    .channel-description = このチャンネルだけ

papers-admin-history = 履歴
    .description = 毎朝の結果を表示：投稿、遅延、待機、スキップとその理由
    .channel = チャンネル
    .channel-description = このチャンネルだけ
    .days = 日数
    .days-description = さかのぼる日数（省略時は 14）

papers-admin-check = 点検
    .description = チャンネルのダイジェストが届くか点検
    .channel = チャンネル
    .channel-description = どのチャンネルか（省略時はここ）
    .test-message = テスト送信
    .test-message-description = そこにメッセージを投稿し、削除する

papers-admin-preview = プレビュー
    .description = チャンネルに届く内容を自分だけに表示
    .channel = チャンネル
    .channel-description = どのチャンネルか（省略時はここ）
    .subscription = 購読
    .subscription-description = この購読だけ
    .date = 日付
    .date-description = この日の論文（省略時は新しいもの）

papers-admin-topic = トピック
    .description = このサーバー独自のトピック

papers-admin-topic-create = 作成
    .description = このサーバー独自のトピックに名前を付ける
    .name = 名前
    .name-description = 32 文字以内。例：our robots
    .keywords = キーワード
    .keywords-description = 少なくともひとつを含む（コンマ区切り）
    .exclude = 除外
    .exclude-description = どれも含まない（コンマ区切り）
    .authors = 著者
    .authors-description = いずれかの著者による（コンマ区切り）
    .categories = カテゴリ
    .categories-description = いずれかのカテゴリ。例：cs.CL, cs.RO

papers-admin-topic-edit = 編集
    .description = このサーバー独自のトピックを変更する
    .name = 名前
    .name-description = どのトピックか
    .rename = 新しい名前
    .rename-description = 別の名前
    .keywords = キーワード
    .keywords-description = このキーワードで最初から作り直す（コンマ区切り）
    .exclude = 除外
    .exclude-description = これらも含まない（コンマ区切り）
    .authors = 著者
    .authors-description = いずれかの著者による（コンマ区切り）
    .categories = カテゴリ
    .categories-description = いずれかのカテゴリ。例：cs.CL, cs.RO

papers-admin-topic-delete = 削除
    .description = 確認のうえ、このサーバー独自のトピックを削除
    .name = 名前
    .name-description = どのトピックか

papers-admin-topic-list = 一覧
    .description = このサーバー独自のトピックを表示

papers-admin-topic-test = テスト
    .description = 直近 30 日間にトピックで見つかった論文を表示
    .name = 名前
    .name-description = どのトピックか

papers-admin-post-now = 今すぐ投稿
    .description = 今日のダイジェストをすぐ投稿する
    .channel = チャンネル
    .channel-description = どのチャンネルか（省略時はここ）
    .again = 再投稿
    .again-description = 今日すでに投稿済みでも、もう一度投稿する

papers-admin-config = 設定
    .description = ダイジェストの投稿時期と投稿方法

papers-admin-config-show = 表示
    .description = 設定を表示
    .channel = チャンネル
    .channel-description = このチャンネルでの設定

papers-admin-config-timezone = タイムゾーン
    .description = 朝を決めるタイムゾーンを設定
    .zone = 地域
    .zone-description = 場所。例：Asia/Tokyo
    .channel = チャンネル
    .channel-description = このチャンネルだけ

papers-admin-config-time = 時刻
    .description = ダイジェストの現地時刻を設定
    .at = 時刻
    .at-description = 例：08:30（「server」でサーバーの時刻に従う）
    .channel = チャンネル
    .channel-description = このチャンネルだけ

papers-admin-config-days = 曜日
    .description = ダイジェストを届ける曜日を設定
    .days = 曜日
    .days-description = 毎日、平日、または 月、水、金 のような一覧
    .channel = チャンネル
    .channel-description = このチャンネルだけ

papers-admin-config-empty-days = 論文のない日
    .description = 論文のない日に何を届けるか設定
    .what = 選択
    .what-description = 何もなし、または 1 行のお知らせ
    .what-skip = 投稿しない
    .what-one-line = 1 行で知らせる
    .what-default = 既定
    .channel = チャンネル
    .channel-description = このチャンネルだけ

papers-admin-config-layout = レイアウト
    .description = 論文の表示方法を設定
    .what = 選択
    .what-description = 概要と画像付き、または 1 行ずつ
    .what-cards = カード
    .what-compact = コンパクト
    .what-default = 既定
    .channel = チャンネル
    .channel-description = このチャンネルだけ

papers-admin-config-threads = スレッド
    .description = 各ダイジェストの下に話し合い用のスレッドを開く
    .what = 選択
    .what-description = 「公開スレッドの作成」の権限が必要です
    .what-on = オン
    .what-off = オフ
    .what-default = 既定
    .channel = チャンネル
    .channel-description = このチャンネルだけ

papers-admin-config-language = 言語
    .description = ダイジェストと共有された回答の言語を設定
    .what = 選択
    .what-description = 論文そのものは変わりません
    .what-default = 既定
    .channel = チャンネル
    .channel-description = このチャンネルだけ

papers-admin-config-silent = 通知なし
    .description = ダイジェストを通知なしで投稿
    .what = 選択
    .what-description = 誰の端末でも通知音を鳴らさないかどうか
    .what-on = オン
    .what-off = オフ
    .what-default = 既定
    .channel = チャンネル
    .channel-description = このチャンネルだけ

papers-admin-config-catch-up = 遅れた場合
    .description = 遅れたダイジェストの扱いを設定
    .what = 選択
    .what-description = 時間どおりに投稿できなかったとき
    .what-post-late = 遅れて投稿
    .what-merge-into-next = 次回とまとめる
    .what-skip = スキップ
    .what-default = 既定
    .channel = チャンネル
    .channel-description = このチャンネルだけ

papers-admin-config-recap = 振り返り
    .description = 毎週または毎月、いちばん良かった論文をもう一度表示
    .what = 選択
    .what-description = 頻度
    .what-off = オフ
    .what-weekly = 毎週
    .what-monthly = 毎月
    .what-default = 既定
    .channel = チャンネル
    .channel-description = このチャンネルだけ

papers-admin-config-replies = 回答
    .description = メンバーのコマンドへの回答を誰に見せるか設定
    .what = 選択
    .what-description = 実行した本人、またはチャンネルの全員
    .what-private = 非公開
    .what-public = 公開

papers-admin-config-alerts = 警告
    .description = 投稿できないチャンネルの通知先を選ぶ
    .channel = チャンネル
    .channel-description = 省略時は購読の設定者に知らせます

papers-admin-config-max-papers = 論文数
    .description = チャンネルのダイジェストに表示する論文数を設定
    .papers = 論文数
    .papers-description = 1〜25。残りは「もっと見る」から
    .channel = チャンネル
    .channel-description = どのチャンネルか（省略時はここ）

papers-admin-config-reset = リセット
    .description = 確認のうえ、すべての設定を消去
    .channel = チャンネル
    .channel-description = このチャンネルだけ：サーバーに従う

papers-admin-data = データ
    .description = このサーバーについての保存データ

papers-admin-data-import = 読み込み
    .description = 設定と購読をファイルから取り込む
    .file = ファイル
    .file-description = 「data export」のファイル（256 KiB まで）

papers-admin-data-export = 書き出し
    .description = このサーバーの保存データをすべて JSON で受け取る

papers-admin-data-delete = 削除
    .description = 確認のうえ、このサーバーの保存データをすべて削除

look-up-papers = 論文を調べる

save-papers = 論文を保存
