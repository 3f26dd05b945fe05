// The entry: tokens, then the one component that decides between set-up, sign-in and the shell.
import { mount } from 'svelte';

import { useTransport } from '$lib/api/client';

import App from './App.svelte';
import './styles/base.css';

// `npm run dev:mock` shows the screens without a backend. A build does not contain it.
if (import.meta.env.MODE === 'mock') {
  const { mockTransport } = await import('$lib/api/mock/transport');
  useTransport(mockTransport());
}

const target = document.getElementById('app');
if (target) mount(App, { target });
