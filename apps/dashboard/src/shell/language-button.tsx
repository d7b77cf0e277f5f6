import Language from '@mui/icons-material/Language';
import Button from '@mui/material/Button';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { useState } from 'react';
import { useLocaleState } from 'react-admin';
import { keepLanguage } from '../language/chosen';
import { useLanguage, useWords } from '../language/use-words';

const names = { en: 'English', es: 'Español' } as const;

export const LanguageButton = () => {
  const { shell } = useWords();
  const language = useLanguage();
  const [, setLocale] = useLocaleState();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const choose = (next: keyof typeof names) => {
    setAnchor(null);
    keepLanguage(next);
    setLocale(next);
  };
  return (
    <>
      <Button
        variant="text"
        size="small"
        startIcon={<Language fontSize="small" />}
        aria-haspopup="menu"
        aria-label={`${shell.language}: ${names[language]}`}
        onClick={event => setAnchor(event.currentTarget)}
        sx={{ color: 'text.secondary', minHeight: 36 }}
      >
        {language.toUpperCase()}
      </Button>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        {(['en', 'es'] as const).map(each => (
          <MenuItem key={each} lang={each} selected={each === language} onClick={() => choose(each)}>
            {names[each]}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
};
