import { dkimBadKey } from './dkim/dkim-bad-key.ts';
import { dkimBadValue } from './dkim/dkim-bad-value.ts';
import { dkimLongString } from './dkim/dkim-long-string.ts';
import { dkimLostSeparator } from './dkim/dkim-lost-separator.ts';
import { dkimPemLines } from './dkim/dkim-pem-lines.ts';
import { dkimRevoked } from './dkim/dkim-revoked.ts';
import { dkimSeveralRecords } from './dkim/dkim-several-records.ts';
import { dkimSha1 } from './dkim/dkim-sha1.ts';
import { dkimShortKey } from './dkim/dkim-short-key.ts';
import { dkimSyntax } from './dkim/dkim-syntax.ts';
import { dkimTesting } from './dkim/dkim-testing.ts';
import { dkimWeakKey } from './dkim/dkim-weak-key.ts';
import { dkimWrongName } from './dkim/dkim-wrong-name.ts';
import { dmarcBadValue } from './dmarc/dmarc-bad-value.ts';
import { dmarcExternalReports } from './dmarc/dmarc-external-reports.ts';
import { dmarcMissingPolicy } from './dmarc/dmarc-missing-policy.ts';
import { dmarcNoReports } from './dmarc/dmarc-no-reports.ts';
import { dmarcPublicSuffix } from './dmarc/dmarc-public-suffix.ts';
import { dmarcRemovedTag } from './dmarc/dmarc-removed-tag.ts';
import { dmarcReportAddress } from './dmarc/dmarc-report-address.ts';
import { dmarcReportSize } from './dmarc/dmarc-report-size.ts';
import { dmarcSeveralRecords } from './dmarc/dmarc-several-records.ts';
import { dmarcSyntax } from './dmarc/dmarc-syntax.ts';
import { dmarcTesting } from './dmarc/dmarc-testing.ts';
import { dmarcUnknownTag } from './dmarc/dmarc-unknown-tag.ts';
import { dmarcVersion } from './dmarc/dmarc-version.ts';
import { dmarcWeakSubdomains } from './dmarc/dmarc-weak-subdomains.ts';
import { dmarcWrongName } from './dmarc/dmarc-wrong-name.ts';
import { mxAddressTarget } from './mx/mx-address-target.ts';
import { mxAliasTarget } from './mx/mx-alias-target.ts';
import { mxNullBesideOthers } from './mx/mx-null-beside-others.ts';
import { mtaStsRecord } from './policies/mta-sts-record.ts';
import { tlsRptRecord } from './policies/tls-rpt-record.ts';
import type { RecordRule } from './record-rule.ts';
import { spfAfterAll } from './spf/spf-after-all.ts';
import { spfBadValue } from './spf/spf-bad-value.ts';
import { spfDuplicateTerm } from './spf/spf-duplicate-term.ts';
import { spfLongRecord } from './spf/spf-long-record.ts';
import { spfLongString } from './spf/spf-long-string.ts';
import { spfLostSpace } from './spf/spf-lost-space.ts';
import { spfMissingAll } from './spf/spf-missing-all.ts';
import { spfNeutralAll } from './spf/spf-neutral-all.ts';
import { spfPassAll } from './spf/spf-pass-all.ts';
import { spfPrivateNetwork } from './spf/spf-private-network.ts';
import { spfPtr } from './spf/spf-ptr.ts';
import { spfRecordType } from './spf/spf-record-type.ts';
import { spfRedirectAndAll } from './spf/spf-redirect-and-all.ts';
import { spfRepeatedModifier } from './spf/spf-repeated-modifier.ts';
import { spfSeveralRecords } from './spf/spf-several-records.ts';
import { spfStrayCharacter } from './spf/spf-stray-character.ts';
import { spfTooManyLookups } from './spf/spf-too-many-lookups.ts';
import { spfUnknownTerm } from './spf/spf-unknown-term.ts';
import { spfVersion } from './spf/spf-version.ts';
import { spfVoidLookups } from './spf/spf-void-lookups.ts';
import { spfWideNetwork } from './spf/spf-wide-network.ts';

/** Every rule about records; settings, pages and tests are made from this list. */
export const recordRules: readonly RecordRule[] = [
  spfVersion,
  spfUnknownTerm,
  spfBadValue,
  spfStrayCharacter,
  spfLostSpace,
  spfRepeatedModifier,
  spfSeveralRecords,
  spfTooManyLookups,
  spfVoidLookups,
  spfPassAll,
  spfNeutralAll,
  spfMissingAll,
  spfAfterAll,
  spfRedirectAndAll,
  spfPtr,
  spfDuplicateTerm,
  spfPrivateNetwork,
  spfWideNetwork,
  spfLongString,
  spfLongRecord,
  spfRecordType,
  dmarcVersion,
  dmarcSyntax,
  dmarcUnknownTag,
  dmarcRemovedTag,
  dmarcBadValue,
  dmarcMissingPolicy,
  dmarcNoReports,
  dmarcReportAddress,
  dmarcReportSize,
  dmarcExternalReports,
  dmarcWeakSubdomains,
  dmarcPublicSuffix,
  dmarcTesting,
  dmarcWrongName,
  dmarcSeveralRecords,
  dkimSyntax,
  dkimBadValue,
  dkimLostSeparator,
  dkimRevoked,
  dkimPemLines,
  dkimBadKey,
  dkimShortKey,
  dkimWeakKey,
  dkimTesting,
  dkimSha1,
  dkimWrongName,
  dkimSeveralRecords,
  dkimLongString,
  mxNullBesideOthers,
  mxAddressTarget,
  mxAliasTarget,
  mtaStsRecord,
  tlsRptRecord,
];
