import type { PhraseRow } from '../phrase-table.ts';

/** What servers say in Portuguese, without accents. */
export const portuguese: readonly PhraseRow[] = [
  ['no-reverse-dns', 'dns reverso | registo ptr'],
  ['listed-address', 'lista de bloqueio | listas de bloqueio | lista de bloqueios'],
  ['blocked-server', 'endereco ip … rejeitad*'],
  [
    'unsafe-content',
    'um virus | anexo … permitido | anexos nao permitidos | tipo de anexo | tipo de arquivo',
  ],
  ['too-large', 'mensagem … grande | tamanho … mensagem | tamanho maximo | excede o tamanho'],
  ['full', 'caixa … cheia | cota … excedid* | quota excedida | espaco insuficiente | sem espaco'],
  [
    'disabled',
    'conta … desativad* | conta … suspensa | conta … bloquead* | conta inativa | conta desabilitada',
    'caixa … desativad*',
  ],
  [
    'too-fast',
    'limite de mensagens | por hora excedido | muitas conexoes | muitas mensagens',
    'muitos destinatarios | muitos erros | demasiadas ligacoes',
  ],
  [
    'sender-domain',
    'remetente … rejeitad* | remetente invalido | dominio do remetente | remetente … nao existe',
  ],
  ['unknown-domain', 'dominio … nao existe | dominio nao encontrado'],
  [
    'unknown-address',
    'usuario desconhecido | utilizador desconhecido | destinatario desconhecido | nao existe',
    'nao encontrado | nao foi encontrado | endereco invalido',
  ],
  [
    'recipient-restricted',
    'permissao para enviar | somente membros | apenas membros | nao tem permissao',
    'nao autorizado a enviar | nao esta autorizado',
  ],
  ['relay-denied', 'relay nao permitido | retransmissao'],
  ['loop', 'em loop'],
  [
    'unreachable',
    'conexao recusada | conexao … perdida | tempo esgotado | nao responde | inacessivel',
    'tempo limite',
  ],
  ['policy', 'acesso negado'],
  ['poor-ip', 'reputacao'],
  ['unauthenticated', 'remetente … autenticad*'],
  ['receiver-broken', 'erro interno | manutencao'],
];
