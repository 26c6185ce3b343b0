package org.caseload.approval.individual;

/**
 * How an Individual is shown to those who may see the file.
 *
 * @param givenName absent once erased
 * @param familyName absent once erased
 */
public record IndividualView(String agencyNumber, String givenName, String familyName) {}
