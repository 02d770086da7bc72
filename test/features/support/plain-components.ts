import { createElement, type ReactNode } from 'react'

type Props = Record<string, unknown> & { children?: ReactNode }

/** What the elements of the browser know of the properties of a component. */
const known = /^(?:className|id|role|src|children|aria-.*)$/

const as =
  (tag: string) =>
  ({ ariaLabel, ...props }: Props) =>
    createElement(tag, {
      ...Object.fromEntries(Object.entries(props).filter(([name]) => known.test(name))),
      ...(ariaLabel === undefined ? {} : { 'aria-label': ariaLabel }),
    })

/** Taro's components as plain elements, for tests that read what a view says. */
export const View = as('div')
export const Text = as('span')
export const Button = as('button')
export const Image = as('img')
export const Input = as('input')
export const Textarea = as('textarea')
export const RichText = as('div')
export const ScrollView = as('div')
