import { answerParent } from './answer-parent'
import { pdfLibrary } from './documents/pdf-library'
import { readFile } from './read-file'

/* The program that reads electronic files. It ends when there are none, and what their libraries held goes with it. */
answerParent(readFile, pdfLibrary())
