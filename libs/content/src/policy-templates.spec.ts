import { faultsOfPolicy, policyVariants } from '@roadback/domain/policy';
import { notMonitored } from './not-monitored.js';
import { policyTemplates } from './policy-templates.js';

describe('the templates of a confidentiality policy', () => {
  it('R6: are there for every variant', () => expect(policyTemplates.map(template => template.variant)).toEqual(policyVariants));

  it.each(policyTemplates.map(template => [template.variant, template] as const))(
    'R6: %s could come into force as it is, and says what happens to fear and violence',
    (_, template) => {
      expect(faultsOfPolicy(template)).toEqual({});
      expect(template.textEn).toContain('we never bring it to your partner');
      expect(template.textEs).toContain('nunca se lo llevamos a tu pareja');
      expect(template.textEn).not.toBe(template.textEs);
    },
  );
});

describe('the notice that nobody reads at once', () => {
  it.each(['en', 'es'] as const)('R9: says so, and where help is: %s', language => {
    expect(notMonitored[language]).toMatch(language === 'en' ? /Nobody reads/ : /Nadie lee/);
    expect(notMonitored[language]).toMatch(language === 'en' ? /Help now/ : /Ayuda ahora/);
  });
});
