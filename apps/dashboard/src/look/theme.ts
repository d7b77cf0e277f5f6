import { alpha } from '@mui/material/styles';
import { defaultTheme, type RaThemeOptions } from 'react-admin';
import { cssVariables, dark, light, type Tokens } from './tokens';

const sans = 'var(--rb-sans)';
const serif = 'var(--rb-serif)';

function themeOf(mode: 'light' | 'dark', t: Tokens): RaThemeOptions {
  return {
    ...defaultTheme,
    palette: {
      mode,
      primary: { main: t.primary, contrastText: t.onPrimary },
      secondary: { main: t.b },
      background: { default: t.bg, paper: t.surface },
      text: { primary: t.ink, secondary: t.muted },
      divider: t.line,
      // A field that needs another look is amber: red is for safety alone.
      error: { main: t.watch, contrastText: t.surface },
      warning: { main: t.watch, contrastText: t.surface },
      success: { main: t.good, contrastText: t.surface },
      info: { main: t.info, contrastText: t.surface },
    },
    shape: { borderRadius: 8 },
    typography: {
      fontFamily: sans,
      fontSize: 13.5,
      body1: { fontSize: 14, lineHeight: 1.5 },
      body2: { fontSize: 13.5, lineHeight: 1.45 },
      caption: { fontSize: 12, lineHeight: 1.4 },
      button: { textTransform: 'none', fontWeight: 600 },
    },
    components: {
      ...defaultTheme.components,
      MuiCssBaseline: {
        styleOverrides: {
          ':root': { ...cssVariables(t), colorScheme: mode },
          body: { fontSize: 13.5, lineHeight: 1.45, fontFeatureSettings: '"tnum" 1', WebkitFontSmoothing: 'antialiased' },
          ':focus-visible': { outline: `2px solid ${t.primary}`, outlineOffset: 2 },
        },
      },
      MuiButtonBase: {
        defaultProps: { disableRipple: true },
        styleOverrides: { root: { '&:focus-visible': { outline: `2px solid ${t.primary}`, outlineOffset: 2 } } },
      },
      MuiPaper: { defaultProps: { elevation: 0 }, styleOverrides: { root: { backgroundImage: 'none' } } },
      MuiButton: {
        defaultProps: { disableElevation: true },
        styleOverrides: {
          root: { borderRadius: 8, minHeight: 36, padding: '5px 14px', whiteSpace: 'nowrap', lineHeight: 1.3 },
          sizeSmall: { minHeight: 30, padding: '3px 10px', fontSize: 12.5 },
          text: { padding: '5px 8px' },
          outlined: {
            borderColor: t.edge,
            color: t.ink,
            backgroundColor: t.surface,
            '&:hover': { borderColor: t.ink, backgroundColor: t.sunk },
          },
        },
      },
      MuiIconButton: { styleOverrides: { root: { color: t.muted, borderRadius: 8 } } },
      MuiTextField: { defaultProps: { variant: 'outlined', size: 'small', fullWidth: true } },
      MuiFormControl: { defaultProps: { variant: 'outlined', size: 'small' } },
      MuiOutlinedInput: {
        styleOverrides: {
          root: { backgroundColor: t.surface, '& fieldset': { borderColor: t.edge } },
          input: { '&::placeholder': { color: t.muted, opacity: 1 } },
        },
      },
      MuiInputLabel: { styleOverrides: { root: { color: t.muted } } },
      MuiFormHelperText: { styleOverrides: { root: { marginLeft: 2, lineHeight: 1.4, color: t.muted } } },
      MuiDialog: {
        styleOverrides: { paper: { border: `1px solid ${t.line}`, borderRadius: 14, boxShadow: 'none' } },
      },
      MuiDialogTitle: { styleOverrides: { root: { fontFamily: serif, fontWeight: 560, fontSize: 20, padding: '18px 22px 6px' } } },
      MuiDialogContent: { styleOverrides: { root: { padding: '8px 22px 12px' } } },
      MuiDialogActions: { styleOverrides: { root: { padding: '10px 22px 18px', gap: 4 } } },
      MuiDrawer: { styleOverrides: { paper: { backgroundColor: t.bg, borderColor: t.line } } },
      MuiBackdrop: { styleOverrides: { root: { '&:not(.MuiBackdrop-invisible)': { backgroundColor: t.scrim } } } },
      MuiMenu: {
        styleOverrides: {
          paper: { border: `1px solid ${t.line}`, boxShadow: `0 6px 20px ${alpha('#000', mode === 'light' ? 0.08 : 0.4)}` },
        },
      },
      MuiAutocomplete: { styleOverrides: { paper: { border: `1px solid ${t.line}` } } },
      MuiMenuItem: { styleOverrides: { root: { fontSize: 13.5, minHeight: 38 } } },
      MuiTooltip: {
        defaultProps: { arrow: true, enterDelay: 300 },
        styleOverrides: {
          tooltip: { backgroundColor: t.ink, color: t.bg, fontSize: 12, padding: '6px 10px' },
          arrow: { color: t.ink },
        },
      },
      MuiToggleButtonGroup: { styleOverrides: { root: { backgroundColor: t.sunk, borderRadius: 8 } } },
      MuiToggleButton: {
        styleOverrides: {
          root: {
            textTransform: 'none',
            fontWeight: 500,
            color: t.muted,
            borderColor: t.line,
            padding: '5px 12px',
            lineHeight: 1.4,
            '&.Mui-selected': { color: t.ink, backgroundColor: t.surface, fontWeight: 600, '&:hover': { backgroundColor: t.surface } },
          },
        },
      },
      MuiSnackbarContent: { styleOverrides: { root: { backgroundColor: t.ink, color: t.bg, fontSize: 13.5, borderRadius: 10 } } },
      MuiTableCell: {
        styleOverrides: {
          root: { borderColor: t.line, fontSize: 13.5, padding: '10px 12px' },
          head: { color: t.muted, fontWeight: 500, fontSize: 12, whiteSpace: 'nowrap', backgroundColor: t.surface },
        },
      },
      MuiTablePagination: { styleOverrides: { root: { color: t.muted } } },
      RaDataTable: { styleOverrides: { root: { '& .RaDataTable-tableWrapper': { overflowX: 'auto' } } } },
    } as RaThemeOptions['components'],
  };
}

export const lightTheme = themeOf('light', light);
export const darkTheme = themeOf('dark', dark);
