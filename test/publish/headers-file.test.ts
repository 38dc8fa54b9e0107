import { describe, expect, it } from 'vitest';
import { sortByImportance } from '../../worker/publish/assets.ts';
import { renderHeadersFile } from '../../worker/publish/headers-file.ts';
import { parseOrigin } from '../../worker/publish/settings.ts';

const json = (path: string, headers: Record<string, string> = {}) => ({
  path,
  headers: { 'content-type': 'application/json', etag: '"a"', ...headers },
});

describe('_headers', () => {
  it('says a common header once and never an entity tag', () => {
    const { text, rules } = renderHeadersFile([json('/v1/centers/nord.json'), json('/v1/centers/mitte.json')]);
    expect(rules).toBe(1);
    expect(text).toBe('/v1/centers/:file.json\n  content-type: application/json\n\n');
  });

  it('puts a file’s name back to its placeholder', () => {
    const named = (id: string) =>
      json(`/v1/centers/${id}.ics`, { 'content-disposition': `inline; filename="rsc-${id}.ics"` });
    const { text, rules } = renderHeadersFile([named('mitte'), named('a'), named('inline')]);
    expect(rules).toBe(1);
    expect(text).toContain('content-disposition: inline; filename="rsc-:file.ics"');
  });

  it('gives an address that differs a rule of its own', () => {
    const dated = (id: string, date: string) => json(`/v1/centers/${id}.json`, { 'last-modified': date });
    const { text } = renderHeadersFile([dated('a', 'Mon'), dated('b', 'Mon'), dated('c', 'Tue')]);
    expect(text).toContain('/v1/centers/c.json\n  ! last-modified\n  last-modified: Tue\n');
  });

  it('leaves Last-Modified out, rather than wrong, where it would need more than 100 rules', () => {
    const many = Array.from({ length: 300 }, (_, at) =>
      json(`/v1/centers/c${at}.json`, { 'last-modified': String(at) }),
    );
    const { text, rules, leftOut } = renderHeadersFile(many);
    expect(rules).toBeLessThanOrEqual(100);
    expect(leftOut).toBe(300);
    expect(text).not.toContain('last-modified:');
  });

  it('stops the build where no 100 rules can say what the application says', () => {
    const many = Array.from({ length: 300 }, (_, at) => json(`/v1/centers/c${at}.json`, { vary: String(at) }));
    expect(() => renderHeadersFile(many)).toThrow('the platform takes 100');
  });
});

describe('the order of what is rendered', () => {
  it('is German and language-free first, each address once', () => {
    expect(
      sortByImportance([
        '/tr/',
        '/de/',
        '/v1/centers.tr.ics',
        '/v1/centers.ics',
        '/embed/mitte/ar/',
        '/de/',
        '/v1/centers.phone.ics',
        '/de-simple/',
      ]),
    ).toEqual([
      '/de/',
      '/v1/centers.ics',
      '/v1/centers.phone.ics',
      '/tr/',
      '/v1/centers.tr.ics',
      '/de-simple/',
      '/embed/mitte/ar/',
    ]);
  });
});

describe('PUBLIC_ORIGIN', () => {
  it('is a scheme and a host, and nothing else', () => {
    expect(parseOrigin('https://rsc.duisburg.example')).toBe('https://rsc.duisburg.example');
    for (const wrong of [
      'rsc.example',
      'https://rsc.example/',
      'https://rsc.example/path',
      'ftp://rsc.example',
      'https://RSC.example',
    ]) {
      expect(() => parseOrigin(wrong), wrong).toThrow('PUBLIC_ORIGIN');
    }
  });
});
