import type { NewTool, Tool } from './api';

/** A tool as the form has it: addresses one a line, one box for its keys. */
export interface Draft {
  name: string;
  processor: string;
  purpose: string;
  loginUrl: string;
  targetUrl: string;
  deepLinkingUrl: string;
  redirectUris: string;
  keys: string;
  givesName: boolean;
  takesRoster: boolean;
  takesResults: boolean;
}

export const empty: Draft = {
  name: '',
  processor: '',
  purpose: '',
  loginUrl: '',
  targetUrl: '',
  deepLinkingUrl: '',
  redirectUris: '',
  keys: '',
  givesName: false,
  takesRoster: false,
  takesResults: true,
};

export const draftOf = (tool: Tool): Draft => ({
  name: tool.name,
  processor: tool.processor,
  purpose: tool.purpose,
  loginUrl: tool.loginUrl,
  targetUrl: tool.targetUrl,
  deepLinkingUrl: tool.deepLinkingUrl ?? '',
  redirectUris: tool.redirectUris.join('\n'),
  keys: tool.keysUrl ?? tool.publicKey ?? '',
  givesName: tool.givesName,
  takesRoster: tool.takesRoster,
  takesResults: tool.takesResults,
});

/** An address where keys are read, or the key itself. */
export function contentOf({ redirectUris, keys, deepLinkingUrl, ...rest }: Draft): NewTool {
  const pasted = keys.trim();
  const isAddress = /^https?:/.test(pasted);
  return {
    ...rest,
    deepLinkingUrl: deepLinkingUrl.trim() || null,
    redirectUris: redirectUris
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean),
    keysUrl: isAddress ? pasted : null,
    publicKey: isAddress ? null : pasted || null,
  };
}
