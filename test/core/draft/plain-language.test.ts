import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { plainLanguageOf } from '../../../src/core/draft/plain-language.ts';

const TEXTS: Readonly<Record<string, string>> = {
  en: 'Thank you for your order. We have packed the two chairs, and they leave our workshop this Friday. You can follow them from there, and when they arrive, please check that all parts are in the box.',
  de: 'Vielen Dank für Ihre Bestellung. Die beiden Stühle sind verpackt und werden am Freitag an Sie geschickt. Wenn etwas nicht stimmt, schreiben Sie uns eine Nachricht, und wir kümmern uns sofort darum. Das Holz ist aus der Region und nicht lackiert.',
  es: 'Gracias por su pedido. Las dos sillas ya están embaladas y salen hoy de nuestro taller. Si algo no está bien, escríbanos y lo arreglamos. El roble es de los bosques de la región, y también puede pedir los cojines en nuestra tienda.',
  fr: 'Merci pour votre commande. Les deux chaises sont emballées et partent vendredi de notre atelier. Si une pièce manque, vous pouvez nous écrire et nous la remplaçons avec plaisir. Le bois est de la région et pas verni, dans la tradition des anciens.',
  it: 'Grazie per il Suo ordine. Le due sedie sono pronte e partono venerdì dalla nostra officina. Se manca qualcosa, ci scriva anche dopo la consegna della merce. Il legno viene dai boschi della regione, e questo è il motivo per cui dura di più nel tempo.',
  nl: 'Bedankt voor uw bestelling. De twee stoelen zijn verpakt en gaan vrijdag naar het postkantoor. Als er iets niet klopt, schrijf ons dan een bericht. Het hout is van de streek en wordt niet gelakt, maar wij hebben ook een set met lak voor deze stoelen.',
  pt: 'Obrigado pelo seu pedido. As duas cadeiras já estão embaladas e saem na sexta-feira da nossa oficina. Se algo não estiver bem, escreva para nós com uma foto. A madeira é dos bosques da região e também não tem verniz, ao contrário das mais antigas.',
};

describe('the plain language of a text', () => {
  for (const [language, text] of Object.entries(TEXTS)) {
    it(`is “${language}” where its words leave no doubt`, () =>
      assert.equal(plainLanguageOf(text), language));

    it(`is not told of two languages, one of them “${language}”`, () => {
      for (const [other, more] of Object.entries(TEXTS)) {
        if (other !== language) assert.equal(plainLanguageOf(`${text}\n${more}`), undefined, other);
      }
    });

    it(`is not told of the first words of a text in “${language}”`, () => {
      assert.equal(plainLanguageOf(text.split(' ').slice(0, 6).join(' ')), undefined);
    });
  }

  it('is not told of languages beside those', () => {
    for (const text of [
      'Tak for din bestilling. De to stole er pakket og sendes på fredag. Hvis noget ikke er i orden, så skriv til os, og vi finder en løsning med det samme. Træet er fra egnen og er ikke lakeret.',
      'Gràcies per la vostra comanda. Les dues cadires ja són embalades i surten divendres del nostre taller. Si alguna cosa no està bé, escriviu-nos i ho arreglarem de seguida.',
      'Hvala za vaše naročilo. Stola sta zapakirana in bosta poslana v petek. Če kaj ni v redu, nam pišite, in takoj bomo poskrbeli za to.',
      '注文ありがとうございます。椅子は金曜日に発送されます。',
      '',
    ]) {
      assert.equal(plainLanguageOf(text), undefined, text);
    }
  });
});
