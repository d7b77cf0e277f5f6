import DarkModeOutlined from '@mui/icons-material/DarkModeOutlined';
import LightModeOutlined from '@mui/icons-material/LightModeOutlined';
import IconButton from '@mui/material/IconButton';
import Tooltip from '@mui/material/Tooltip';
import { useTheme as useColors } from '@mui/material/styles';
import { useTheme } from 'react-admin';
import { keepColors } from '../language/chosen';
import { useWords } from '../language/use-words';

export const ColorsButton = () => {
  const { shell } = useWords();
  const [, setTheme] = useTheme();
  const isDark = useColors().palette.mode === 'dark';
  const change = () => {
    const next = isDark ? 'light' : 'dark';
    keepColors(next);
    setTheme(next);
  };
  return (
    <Tooltip title={isDark ? shell.toLight : shell.toDark}>
      <IconButton onClick={change} aria-label={isDark ? shell.toLight : shell.toDark} size="small" sx={{ width: 36, height: 36 }}>
        {isDark ? <LightModeOutlined fontSize="small" /> : <DarkModeOutlined fontSize="small" />}
      </IconButton>
    </Tooltip>
  );
};
