import { useState } from 'react';

/** The values of a small form; `bind` gives what a text field needs. */
export function useFields<Values extends Record<string, string>>(initial: Values) {
  const [values, setValues] = useState(initial);
  const set = <Name extends keyof Values>(name: Name, value: Values[Name]) => setValues(before => ({ ...before, [name]: value }));
  const bind = <Name extends keyof Values>(name: Name) => ({
    value: values[name],
    onChange: (event: { target: { value: string } }) => set(name, event.target.value as Values[Name]),
  });
  return { values, set, bind };
}
