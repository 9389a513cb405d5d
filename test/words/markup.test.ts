import fc from 'fast-check'
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { describe, expect, test } from 'vitest'
import { asHtml, asXml, asXmlFile, element, plain } from '../../src/words'
import { holds } from '../support/properties'

const hostile = [
  '<script>alert(1)</script>',
  ']]>',
  '" onload="x',
  "' x='",
  '&lt;',
  '<!--',
  '\u0000\u0007',
  '\uFFFF',
  '\uD800',
  '\u202Eevil',
]

describe('markup', () => {
  test('is one element within another, what is empty written short', () => {
    const root = element('svg', { width: 1 / 3, role: null }, [
      element('title', {}, ['A']),
      element('path', { d: 'M0' }),
    ])
    expect(asXml(root)).toBe('<svg width="0.33">\n  <title>A</title>\n  <path d="M0"/>\n</svg>')
  })

  test('of HTML ends every element but those that have no end', () => {
    expect(asHtml(element('div', {}, [element('br'), element('path')]))).toBe('<div>\n  <br>\n  <path></path>\n</div>')
  })

  test.each(hostile)('keeps %j as text, in XML that can be read', (text) => {
    const xml = asXml(element('a', { b: text }, [text]))
    expect(XMLValidator.validate(xml)).toBe(true)
    const read = new XMLParser({ ignoreAttributes: false, trimValues: false, parseTagValue: false }).parse(xml)
    const asText = plain(text).replace('\uFFFF', '\uFFFD')
    expect(read).toEqual({ a: { '@_b': asText, '#text': asText } })
  })

  test('holds no character that XML 1.0 forbids, nor one that reorders text', () => {
    holds(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const xml = asXml(element('a', { b: text }, [text]))
        expect(XMLValidator.validate(xml)).toBe(true)
        expect(xml).not.toMatch(
          /[^\n\u0020-\u007E\u00A0-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]|[\u202A-\u202E\u2066-\u2069]/u,
        )
      }),
    )
  })

  test('is a file with its declaration, or a page with its document type', () => {
    expect(asXmlFile(element('a'))).toBe('<?xml version="1.0" encoding="UTF-8"?>\n<a/>\n')
    expect(asHtml(element('html'))).toBe('<!DOCTYPE html>\n<html></html>\n')
  })

  test('keeps the lines of a text, in an attribute as references', () => {
    expect(asXml(element('a', { b: '1\r\n2' }, ['1\r2']))).toBe('<a b="1&#10;2">1\n2</a>')
  })

  test.each(['a b', 'a>', '', 'onload', 'onClick', 'script', 'SCRIPT'])('refuses %j as a name', (name) => {
    expect(() => element(name)).toThrow('should be the name')
    expect(() => element('a', { [name]: '' })).toThrow('should be the name')
  })

  test('refuses a style sheet of HTML that could end itself', () => {
    expect(() => asHtml(element('style', {}, ['a > b {}']))).not.toThrow()
    expect(() => asHtml(element('style', {}, ['</style>']))).toThrow('should be our own text')
  })
})
