/**
 * The page of an organisation in the Business Information System (YTJ) of the Finnish Patent and Registration Office and
 * the Tax Administration, with `ID` where the Y-tunnus goes. Source: the addresses that the service's own search gives
 * (https://tietopalvelu.ytj.fi), as pages of organisations on the web cite them, `https://tietopalvelu.ytj.fi/yritys/0165116-3`.
 */
export const COMPANY_PAGE = 'https://tietopalvelu.ytj.fi/yritys/ID';
