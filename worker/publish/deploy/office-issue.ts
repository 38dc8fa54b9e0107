/** One open issue a subject for the office: opened, told anew while the trouble lasts, closed when it is over. GitHub's REST API. */

export interface GitHub {
  /** GITHUB_API_URL. */
  readonly api: string;
  /** GITHUB_REPOSITORY, "owner/name". */
  readonly repository: string;
  readonly token: string;
}

interface Issue {
  readonly number: number;
  readonly title: string;
  readonly body: string | null;
}

/** From a run's own environment. @throws Error where a variable is missing */
export function gitHubOf(environment: { readonly [name: string]: string | undefined }): GitHub {
  const read = (name: string) => {
    const value = environment[name];
    if (!value) throw new Error(`${name} fehlt in der Umgebung dieses Ablaufs`);
    return value;
  };
  return { api: read('GITHUB_API_URL'), repository: read('GITHUB_REPOSITORY'), token: read('GITHUB_TOKEN') };
}

/** Opens an issue with this title, or adds the words to the open one as a comment. Returns its number. */
export async function tellOffice(github: GitHub, title: string, words: string): Promise<number> {
  const open = await openIssue(github, title);
  if (!open) return ((await call(github, 'POST', 'issues', { title, body: words })) as Issue).number;
  await call(github, 'POST', `issues/${open.number}/comments`, { body: words });
  return open.number;
}

/** Closes the open issue with this title, saying why; nothing where there is none. */
export async function closeIssue(github: GitHub, title: string, words: string): Promise<void> {
  const open = await openIssue(github, title);
  if (!open) return;
  await call(github, 'POST', `issues/${open.number}/comments`, { body: words });
  await call(github, 'PATCH', `issues/${open.number}`, { state: 'closed' });
}

async function openIssue(github: GitHub, title: string): Promise<Issue | undefined> {
  const robot = 'creator=github-actions%5Bbot%5D';
  const open = (await call(github, 'GET', `issues?state=open&per_page=100&${robot}`)) as Issue[];
  return open.find((one) => one.title === title);
}

async function call({ api, repository, token }: GitHub, method: string, path: string, body?: object): Promise<unknown> {
  const response = await fetch(`${api}/repos/${repository}/${path}`, {
    method,
    headers: { authorization: `Bearer ${token}`, accept: 'application/vnd.github+json' },
    ...(body && { body: JSON.stringify(body) }),
  });
  if (!response.ok) throw new Error(`GitHub: ${method} ${path} antwortet mit ${response.status}`);
  return response.json();
}
