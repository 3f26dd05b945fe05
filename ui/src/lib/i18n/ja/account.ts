// アカウントの言葉: サインインの決まり、自分のアカウント、スタッフ。
import type { account as english } from '../en/account';

export const account: typeof english = {
  signInRules: {
    title: 'サインインの決まり',
    intro: 'このパソコンを使う全員に適用されます。変更はすぐに有効になります。',
    min_password_chars: '新しいパスワードの最小文字数',
    minHint: 'パスワードだけで守る場合は15文字以上をお勧めします。',
    idle_minutes: '操作のない画面をロックするまで',
    inactive_minutes: '使われていないサインインを終えるまで',
    token_minutes: 'サインインを更新するまで',
    sign_in_hours: 'パスワードの再入力を求めるまで',
    minutes: '分',
    hours: '時間',
    characters: '文字',
    bounds: (min, max) => `${min}〜${max}`,
    fixed: 'このパソコンの設定ファイルで決められており、そちらが優先されます。',
    saved: '保存しました。今から有効です。',
  },
};
