import type { PhraseRow } from '../phrase-table.ts';

/** What servers say in Spanish, without accents. */
export const spanish: readonly PhraseRow[] = [
  ['no-reverse-dns', 'dns inverso | registro ptr | resolucion inversa'],
  ['listed-address', 'lista negra | listas negras | lista de bloqueo | bloqueado por'],
  ['blocked-server', 'direccion ip … rechazad* | servidor … bloquead*'],
  [
    'unsafe-content',
    'virus detectado | archivo adjunto … permitido | adjunto no permitido | adjuntos no permitidos',
    'adjunto … prohibido | contenido malicioso | archivo no permitido',
  ],
  [
    'too-large',
    'supera … tamano | tamano … permitido | mensaje … demasiado grande | tamano … mensaje',
    'tamano maximo | excede el tamano',
  ],
  [
    'full',
    'superado … cuota | buzon … lleno | cuota … superad* | cuota … excedid* | espacio insuficiente',
    'sin espacio | almacenamiento',
  ],
  [
    'disabled',
    'cuenta … deshabilitad* | cuenta … suspendid* | cuenta … cerrad* | cuenta … desactivad*',
    'cuenta … bloquead* | buzon … deshabilitad* | buzon … inactiv*',
  ],
  ['own-limit', 'limite de envio | cuota de envio | limite diario'],
  [
    'too-fast',
    'demasiadas conexiones | demasiados mensajes | demasiados destinatarios | demasiados errores',
    'demasiados correos',
  ],
  [
    'sender-domain',
    'remitente … rechazad* | remitente … no valid* | remitente invalido | dominio del remitente',
    'remitente … no existe',
  ],
  [
    'unknown-domain',
    'dominio … no existe | dominio desconocido | dominio no encontrado | dominio inexistente',
  ],
  [
    'unknown-address',
    'ningun buzon | ninguna cuenta | ningun usuario | direccion … no … valida | usuario desconocido',
    'destinatario desconocido | no existe | no se ha encontrado | no se encontro | no encontrado',
    'inexistente | direccion invalida | destinatario no valido | destinatario invalido',
  ],
  [
    'recipient-restricted',
    'solo los miembros | solo miembros | solo pueden | no esta autorizado a enviar',
    'no tiene permiso* | no autorizado para enviar',
  ],
  [
    'relay-denied',
    'retransmitir | reenviar | relay negado | relay denegado | relay … no permitido',
    'no se permite el reenvio | reenvio … no permitido | retransmision',
  ],
  ['loop', 'bucle'],
  [
    'unreachable',
    'conexion rechazada | conexion … perdida | tiempo de espera | no responde | inalcanzable',
    'agotado el tiempo',
  ],
  ['policy', 'acceso denegado | politica de seguridad | no permitido por politica'],
  ['poor-ip', 'reputacion'],
  ['unauthenticated', 'remitente … autenticad*'],
  ['receiver-broken', 'fallo | error interno | mantenimiento | ocupado'],
];
