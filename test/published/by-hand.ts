/**
 * What a person gets by hand from the printed figures and the key of each year: reference, status or the reason
 * that there is none, direction of travel or "-" where nothing can be compared.
 */
export const BY_HAND: Readonly<Record<string, string>> = {
  '2017-18-Q4': `
A9 green improved
SSWB1 green improved
PM18 green improved
PAM/025 green -
PM20a green improved
PM20b amber declined
PM21 green improved
PM22 amber improved
PM22a green -
PM22b red -
PM23 green declined
SCA018a green improved
PAM/024 green -
PAM/026 green -
SSWB19 green -
SSWBNS7 red declined
SSWBNS12 green improved
SSWB20 green -
SSWB21 green -
PAM/027 green -
PAM/028 green improved
PM25 amber declined
PM26 red declined
PM31 green maintained
PM32 green improved
PM33 green improved
PM34a red improved
PM34b red declined
SSWB7 green maintained
PM35 green declined
SSWB9 green improved
SSWB8 green maintained
PM27 green declined
PM28 amber improved
PM29a green improved
PM29b red declined
PM30 green improved
DWB6.1.1iii red -
SSWB2 green maintained
SSWB4 green maintained
SSWB15 green improved
PAM/016 red declined
PAM/017 amber declined
SSWB3 green maintained
CHR002iii red improved
DWB5.6.8.5 green improved
SSWB17 green improved
SSWB18 baseline -
`,
  '2023-24-Q2': `
CH/026 yellow -
SSWB38c red declined-10-or-more
SSWB39 amber declined-under-10
SSWB55 green -
SSWB57 yellow -
SSWB61a red -
SSWB61b red -
X-REABLEMENT-PACKAGES amber -
X-VISITS-CARE-EXPERIENCED amber -
X-VISITS-CPR amber -
X-REFERRALS-24H amber improved
X-SAFEGUARDING-ELEARNING red -
X-CP-INVESTIGATIONS not-due -
X-DOLS-WAITING baseline -
X-ADULT-INQUIRIES-7D amber declined-under-10
CORPB2a red -
X-ARC-REFERRALS baseline -
X-VENUE-VISITS baseline -
SSWB66 baseline -
SSWB67 not-due -
SSWB68 not-due -
CH/052 green improved
SSWB48a green improved
SSWB48b red declined-10-or-more
CORPB3a red -
X-WELSH-ELEARNING red -
SSWB69 not-due -
X-OLDER-ADULT-VISITS not-due -
X-16-WEEKS not-due -
SSWB72 not-due -
SSWB73 not-due -
SSWB74 not-due -
X-DELAYED-PATHWAY red -
CHR002iii no-target improved
CORPB5a not-due -
DWB6.1.1iii not-applicable -
`,
};
