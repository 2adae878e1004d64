import type { PhraseRow } from '../phrase-table.ts';

/** What servers say in French, without accents. */
export const french: readonly PhraseRow[] = [
  ['no-reverse-dns', 'dns inverse | resolution inverse | enregistrement ptr'],
  ['listed-address', 'liste noire | listes noires | blackliste | liste de blocage'],
  ['blocked-server', 'ip … bloque* | ip bannie | serveur … bloque* | adresse ip … refuse*'],
  [
    'unsafe-content',
    'piece jointe dangereuse | piece jointe … interdite | virus detecte | un virus',
    'logiciel malveillant | piece jointe … autorisee | pieces jointes … autorisees',
    'fichier joint … interdit',
  ],
  ['too-large', 'trop volumineux | taille … message | message trop gros | taille maximale'],
  ['full', 'boite … pleine | quota … depasse | espace de stockage | espace disque insuffisant'],
  [
    'disabled',
    'compte … suspendu | compte … desactive | compte … bloque | compte … ferme | compte inactif',
    'plus active | boite … desactivee | boite … inactive',
  ],
  ['own-limit', 'limite denvoi | quota denvoi'],
  [
    'too-fast',
    'trop denvois | patientez | trop de connexions | trop de messages | trop de destinataires',
    'trop derreurs | trop de mails | trop rapide',
  ],
  [
    'sender-domain',
    'emetteur invalide | expediteur refuse | expediteur … invalide | expediteur … inconnu',
    'expediteur … rejete* | adresse d expediteur | adresse dexpediteur | domaine de lexpediteur',
    'domaine … expediteur',
  ],
  ['unknown-domain', 'domaine … nexiste pas | domaine inconnu | domaine introuvable | hote inconnu'],
  [
    'unknown-address',
    'aucun compte | aucune boite | aucun utilisateur | adresse … incorrecte',
    'destinataire … inexistant | utilisateur inconnu | destinataire inconnu | adresse inconnue',
    'destinataire invalide | adresse invalide | nexiste pas | nexiste plus | introuvable',
    'pas de compte | boite inexistante | adresse inexistante | utilisateur … inexistant',
  ],
  ['recipient-restricted', 'pas autorise | reserve aux | expediteurs autorises'],
  ['relay-denied', 'relais … interdit | relais non autorise | relais … refuse'],
  ['tls-required', 'chiffrement requis | connexion chiffree'],
  ['loop', 'boucle'],
  ['gave-up', 'delai … expire | abandon*'],
  [
    'unreachable',
    'injoignable | connexion refusee | connexion … perdue | delai dattente | pas de reponse',
    'delai depasse',
  ],
  ['policy', 'acces refuse | acces interdit | politique de securite'],
  ['greylisted', 'liste grise'],
  ['poor-ip', 'mauvaise reputation | reputation … mauvaise'],
  ['receiver-broken', 'panne | erreur interne'],
  ['unauthenticated', 'spf et dkim | expediteur … authentifi*'],
];
