/** The look of the report. Tones differ in lightness as well as in hue, for those who do not see every hue. */
export const styles = `
:root {
  --back: #f6f7f7; --surface: #ffffff; --text: #1c2329; --muted: #55606a; --rule: #dfe3e6; --faint: #eef0f1;
  --good: #1d7485; --fair: #dba617; --poor: #9aa4ad; --bad: #bf2f45; --false: #6c4aa5; --link: #155f8a;
}
@media (prefers-color-scheme: dark) {
  :root {
    --back: #12161a; --surface: #1a2025; --text: #e5e9ec; --muted: #a0abb5; --rule: #313a42; --faint: #232a31;
    --good: #56b7c8; --fair: #e2b83f; --poor: #75808a; --bad: #ff7383; --false: #b59aee; --link: #7cc0ea;
  }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--back); color: var(--text); font: 16px/1.5 system-ui, sans-serif; }
header, main { max-width: 76rem; margin: 0 auto; padding: 0 1.25rem; }
header { padding-top: 2rem; }
h1 { margin: 0; font-size: 1.75rem; line-height: 1.2; }
h2 { margin: 0 0 1rem; font-size: 1.3rem; }
h3 { margin: 1.5rem 0 .5rem; font-size: 1.05rem; }
h3 small { color: var(--muted); font-weight: normal; }
header p { margin: .5rem 0 0; color: var(--muted); }
a { color: var(--link); }
a:focus-visible, summary:focus-visible, .scroll:focus-visible, .picture:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; margin: 1rem 0 0; padding: 0; list-style: none; }
section { margin: 1.5rem 0; padding: 1.5rem; background: var(--surface); border: 1px solid var(--rule); border-radius: 10px; }
.tiles { display: grid; grid-template-columns: repeat(auto-fill, minmax(15rem, 1fr)); gap: .75rem; margin: 0 0 1.5rem; padding: 0; list-style: none; }
.tile { padding: .9rem 1rem; border: 1px solid var(--rule); border-radius: 8px; }
.tile p { margin: 0; }
.tile .name { font-size: .9rem; font-weight: 600; }
.tile .value { margin: .1rem 0; font-size: 2rem; font-weight: 650; line-height: 1.25; }
.tile small { color: var(--muted); font-size: .875rem; font-weight: normal; white-space: nowrap; }
.tile .detail { color: var(--muted); font-size: .85rem; }
.badge { white-space: nowrap; font-size: .85rem; }
.badge.met { color: var(--good); }
.badge.missed { color: var(--bad); }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; font-size: .875rem; }
caption { padding: .25rem 0 .5rem; color: var(--muted); text-align: left; }
th, td { padding: .35rem .75rem .35rem 0; border-bottom: 1px solid var(--rule); text-align: left; vertical-align: top; }
thead th { color: var(--muted); font-weight: 600; white-space: nowrap; }
tbody th { font-weight: normal; }
.number { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }
.text { display: block; min-width: 16rem; max-width: 34rem; overflow-wrap: anywhere; }
.where { color: var(--muted); font-size: .8125rem; }
.outcome { white-space: nowrap; }
.columns { display: flex; flex-wrap: wrap; gap: 1rem 2.5rem; align-items: flex-start; }
.columns > * { max-width: 100%; }
.pair { display: flex; flex-wrap: wrap; gap: 0 2.5rem; }
.pair > * { flex: 1 1 24rem; min-width: 0; }
figure { margin: 0 0 1.5rem; }
.picture { overflow-x: auto; }
figcaption { max-width: 44rem; color: var(--muted); font-size: .875rem; }
details { margin-top: .5rem; }
summary { width: fit-content; color: var(--link); font-size: .875rem; cursor: pointer; }
.legend { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; margin: .25rem 0 .5rem; color: var(--muted); font-size: .875rem; }
i { display: inline-block; width: .7rem; height: .7rem; margin-right: .4rem; border-radius: 2px; }
i.good { background: var(--good); } i.fair { background: var(--fair); } i.poor { background: var(--poor); }
i.bad { background: var(--bad); } i.false { background: var(--false); }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1.5rem; margin: 0; font-size: .9rem; }
dt { color: var(--muted); }
dd { margin: 0; overflow-wrap: anywhere; }
svg { display: block; font: 12px system-ui, sans-serif; }
.pair svg { max-width: 100%; height: auto; }
svg.bar { margin-top: .3rem; }
svg text { fill: var(--text); }
svg .tick { fill: var(--muted); }
svg .label { font-weight: 600; }
svg .cell { font-size: 11px; }
svg .cell.strong { fill: var(--surface); }
svg .good { fill: var(--good); } svg .fair { fill: var(--fair); } svg .poor { fill: var(--poor); } svg .bad { fill: var(--bad); }
svg .empty { fill: var(--faint); }
svg .grid { stroke: var(--rule); }
svg .axis { stroke: var(--muted); }
svg .reference { stroke: var(--muted); stroke-dasharray: 5 5; }
svg .interval { stroke: var(--good); stroke-width: 1.5; stroke-opacity: .6; }
svg .dot { stroke: var(--surface); stroke-width: 2; }
svg .line { fill: none; stroke-width: 2; }
svg .line.good { stroke: var(--good); } svg .line.bad { stroke: var(--bad); } svg .line.false { stroke: var(--false); stroke-dasharray: 7 3; }
@media print { body { background: none; } section { border: 0; padding: 0; } .scroll, .picture { overflow: visible; } }
`;
