import type { Page, WebSocketRoute } from '@playwright/test';

/** Cuts a page's sockets and keeps new ones from opening; the browser's own offline mode leaves open sockets alone. */
export async function cuttable(page: Page) {
  const open = new Set<WebSocketRoute>();
  let offline = false;
  await page.routeWebSocket(/\/ws$/, (socket) => {
    if (offline) {
      void socket.close();
      return;
    }
    socket.connectToServer();
    open.add(socket);
  });
  return async (cut: boolean) => {
    offline = cut;
    await page.context().setOffline(cut);
    if (cut) await Promise.all([...open].map((socket) => socket.close()));
    open.clear();
  };
}
