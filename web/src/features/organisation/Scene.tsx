import styles from './Scene.module.css';

/** The outlook: layers of fjord and mountain towards a low sun. */
export function Scene() {
  return (
    <div className={styles.scene} aria-hidden="true">
      <svg viewBox="0 0 800 1000" preserveAspectRatio="xMidYMid slice" focusable="false">
        <defs>
          <linearGradient id="sky" x1="0" y1="0" x2="0" y2="1">
            <stop offset="0" className={styles.skyHigh} />
            <stop offset="0.62" className={styles.skyLow} />
          </linearGradient>
          <radialGradient id="glow" cx="0.5" cy="0.5" r="0.5">
            <stop offset="0" stopColor="#f7d27c" stopOpacity="0.75" />
            <stop offset="1" stopColor="#f7d27c" stopOpacity="0" />
          </radialGradient>
        </defs>
        <rect width="800" height="1000" fill="url(#sky)" />
        <circle cx="520" cy="520" r="330" fill="url(#glow)" />
        <circle cx="520" cy="520" r="74" fill="#e9b23c" />
        <path className={styles.far} d="M0 560 70 505 120 530 190 450 262 535 320 500 392 560 470 520 545 575 610 525 690 480 752 530 800 505V700H0z" />
        <path className={styles.middle} d="M0 610 86 560 150 590 232 500 330 610 420 585 500 630 590 590 668 610 742 548 800 590V760H0z" />
        <path className={styles.water} d="M0 640H800V1000H0z" />
        <path d="M448 668H592M470 694H570M488 720H552M500 748H540" stroke="#e9b23c" strokeWidth="5" strokeLinecap="round" opacity="0.75" />
        <path className={styles.near} d="M0 700 60 660 128 690 205 640 300 735 372 770 260 830 120 850 0 900z" />
        <path className={styles.near} d="M800 690 742 720 688 700 610 770 560 800 640 842 720 850 800 880z" />
        <path className={styles.shore} d="M0 870 120 838 240 858 330 900 470 935 640 905 800 868V1000H0z" />
      </svg>
    </div>
  );
}
