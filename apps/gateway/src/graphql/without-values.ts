const suggestion = / Did you mean [\s\S]*\?$/
const variableValue = /^Variable "(\$\w+)" got invalid value [\s\S]*$/
const place = / at "([\w.[\]]+)"; /
const missing = /Field "(\w+)" of required type "([\w![\]]+)" was not provided\.$/
const strange = /Field "(\w+)" is not defined by type "(\w+)"/

/**
 * A message of graphql-js without what it should keep to itself. It suggests names of the schema, and it repeats the
 * whole value of a variable that does not fit; a value may hold a private key. What is left of that: the variable, the
 * place, and which field is missing or unknown.
 */
export function withoutValues(message: string): string {
  const variable = variableValue.exec(message)?.[1]
  if (variable === undefined) return message.replace(suggestion, '')
  const at = place.exec(message)?.[1]
  return `Variable "${variable}" does not fit${at ? ` at "${at}"` : ''}: ${reasonOf(message)}`
}

function reasonOf(message: string): string {
  const [, missingField, type] = missing.exec(message) ?? []
  if (missingField) return `the field "${missingField}" of type "${type}" is missing.`
  const [, strangeField, owner] = strange.exec(message) ?? []
  if (strangeField) return `"${owner}" has no field "${strangeField}".`
  return 'the value is of another type.'
}
